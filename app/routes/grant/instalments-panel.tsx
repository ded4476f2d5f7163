import { sum } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { InstalmentRow } from '~/usecases/grants/grant-page'

/** When the funder pays, and what has to be approved first. */
export function InstalmentsPanel({ instalments }: { instalments: InstalmentRow[] }) {
  const { grants, common } = useWords()
  const words = grants.page
  const formats = useFormats()
  const columns: Column<InstalmentRow>[] = [
    {
      key: 'number',
      title: words.instalmentColumn,
      isHeading: true,
      cell: (row) => words.instalment(row.number),
    },
    {
      key: 'day',
      title: words.expected,
      label: words.expected,
      place: 'l lab',
      cell: (row) => formats.day(row.day),
    },
    {
      key: 'condition',
      title: words.condition,
      label: words.condition,
      place: 'f o2',
      cell: (row) =>
        row.releasedBy.length > 0
          ? row.releasedBy.map((requirement) => requirement.name).join(', ')
          : words.noCondition,
    },
    {
      key: 'status',
      title: words.status,
      label: words.status,
      place: 'r o1',
      cell: (row) => <InstalmentBadge row={row} />,
    },
    {
      key: 'amount',
      title: words.amount,
      isNumber: true,
      place: 'tr',
      cell: (row) => formats.amount(row.amount),
    },
  ]
  return (
    <Panel title={words.instalments} note={words.instalmentsNote}>
      <ResponsiveTable
        caption={words.instalments}
        columns={columns}
        rows={instalments}
        rowKey={(row) => row.id}
        footer={[common.total, null, null, null, formats.amount(sum(instalments.map((row) => row.amount)))]}
      />
    </Panel>
  )
}

function InstalmentBadge({ row }: { row: InstalmentRow }) {
  const words = useWords().grants.page
  const formats = useFormats()
  if (row.receivedOn !== null)
    return (
      <StatusBadge tone="good" icon="check">
        {words.paid(formats.day(row.receivedOn))}
      </StatusBadge>
    )
  if (row.daysLeft < 0)
    return (
      <StatusBadge tone="watch" icon="alert">
        {words.late}
      </StatusBadge>
    )
  return row.releasedBy.length > 0 ? (
    <StatusBadge tone="watch" icon="clock">
      {words.waitsFor(row.releasedBy.length)}
    </StatusBadge>
  ) : (
    <StatusBadge tone="planned" icon="circle">
      {words.planned}
    </StatusBadge>
  )
}
