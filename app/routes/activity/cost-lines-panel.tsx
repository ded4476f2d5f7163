import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { ActivityPage, CostLineRow } from '~/usecases/activities/activity-page'

export function CostLinesPanel({
  page,
  costLines,
}: {
  page: ActivityPage
  costLines: readonly CostLineRow[]
}) {
  const { activities, codes } = useWords()
  const words = activities.page
  const formats = useFormats()
  const columns: Column<CostLineRow>[] = [
    {
      key: 'label',
      title: words.cost,
      isHeading: true,
      cell: (line) => (
        <>
          {page.may.update && !line.isSealed ? (
            <Link to={`/omkostninger/${line.id}/ret`}>{line.label}</Link>
          ) : (
            line.label
          )}
          <small>{line.kind && codes.costKind[line.kind]}</small>
        </>
      ),
    },
    {
      key: 'amount',
      title: words.amount,
      label: words.amount,
      isNumber: true,
      place: 'tr',
      cell: (line) =>
        line.amount === null ? (
          <small>{words.salarySealed}</small>
        ) : (
          <span>
            <b>{formats.amount(line.amount)}</b>
            <small>{codes.costBasis[line.basis]}</small>
          </span>
        ),
    },
    {
      key: 'period',
      title: words.period,
      label: words.period,
      place: 'l o1',
      cell: (line) => formats.period(line.period.from, line.period.through),
    },
  ]
  return (
    <Panel
      title={words.costs}
      note={costLines.length > 0 ? words.costsNote : words.noCostLines}
      action={
        page.may.update && (
          <LinkButton small icon="plus" to={`/omkostninger/ny?aktivitet=${page.activity.id}`}>
            {words.addCost}
          </LinkButton>
        )
      }
    >
      {costLines.length > 0 && (
        <ResponsiveTable
          caption={words.costs}
          columns={columns}
          rows={costLines as CostLineRow[]}
          rowKey={(line) => line.id}
        />
      )}
    </Panel>
  )
}
