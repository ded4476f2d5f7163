import { Link } from '@remix-run/react'
import { oere, sum } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Emphasised } from '~/ui/primitives/emphasised'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { GrantPage, InstalmentRow } from '~/usecases/grants/grant-page'
import { InstalmentGate } from './instalment-gate'

/** When the funder pays, what has to be approved first, and what it holds back until then. */
export function InstalmentsPanel({ page }: { page: GrantPage }) {
  const { grants, money, common } = useWords()
  const words = grants.page
  const formats = useFormats()
  const { instalments, may } = page
  const columns: Column<InstalmentRow>[] = [
    {
      key: 'number',
      title: words.instalmentColumn,
      isHeading: true,
      cell: (row) => (
        <>
          {may.update ? (
            <Link to={`/rater/${row.id}/ret`}>{words.instalment(row.number)}</Link>
          ) : (
            words.instalment(row.number)
          )}
          {row.isRetention && <small>{money.instalment.retention}</small>}
        </>
      ),
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
        row.gate.length > 0
          ? row.gate
              .map((item) => (item.kind === 'condition' ? item.label : item.requirement.name))
              .join(', ')
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
  const next = instalments.find(({ state, gate }) => state !== 'received' && gate.some(({ isMet }) => !isMet))
  return (
    <Panel
      id="rater"
      title={words.instalments}
      note={words.instalmentsNote}
      action={
        may.update && (
          <LinkButton small icon="plus" to={`/rater/ny?bevilling=${page.grant.id}`}>
            {money.instalment.add}
          </LinkButton>
        )
      }
    >
      {instalments.length === 0 ? (
        <p className="small">{money.instalment.none}</p>
      ) : (
        <ResponsiveTable
          caption={words.instalments}
          columns={columns}
          rows={instalments}
          rowKey={(row) => row.id}
          footer={[common.total, null, null, null, formats.amount(sum(instalments.map((row) => row.amount)))]}
        />
      )}
      <Balance page={page} />
      {next && <InstalmentGate row={next} grantId={page.grant.id} />}
    </Panel>
  )
}

/** The plan against the award: above it is a fault, below it is only said. */
function Balance({ page: { instalments, money } }: { page: GrantPage }) {
  const words = useWords().money.instalment
  const formats = useFormats()
  if (instalments.length === 0 || money.gross === null || money.basis !== 'awarded') return null
  const left = money.gross - sum(instalments.map((row) => row.amount))
  if (left === 0) return null
  return left < 0 ? (
    <Note tone="bad" title={words.aboveGross(formats.kroner(oere(-left)))} />
  ) : (
    <p className="small mt2">{words.belowGross(formats.kroner(oere(left)))}</p>
  )
}

/** Days before an instalment that nothing releases is worth asking for. */
const nearDays = 60

function InstalmentBadge({ row }: { row: InstalmentRow }) {
  const { grants, money } = useWords()
  const words = money.instalment
  const formats = useFormats()
  const open = row.gate.filter(({ isMet }) => !isMet).length
  const isLate = row.gate.some((item) => item.kind === 'report' && item.isOverdue)
  switch (row.state) {
    case 'received':
      return (
        <>
          <StatusBadge tone="good" icon="check">
            {words.paid(formats.day(row.receivedOn!))}
          </StatusBadge>
          {row.receivedAmount !== null && row.receivedAmount !== row.amount && (
            <small>{words.otherAmount(formats.kroner(row.receivedAmount))}</small>
          )}
        </>
      )
    case 'requested':
      return (
        <StatusBadge tone={row.daysLeft < 0 ? 'watch' : 'sent'} icon={row.daysLeft < 0 ? 'alert' : 'clock'}>
          {words.requested(formats.day(row.requestedOn!))}
        </StatusBadge>
      )
    case 'waits':
      return (
        <>
          <StatusBadge tone={isLate ? 'bad' : 'watch'} icon={isLate ? 'alert' : 'clock'}>
            {words.waits(open)}
          </StatusBadge>
          <small>
            <Emphasised text={words.holdsBack(formats.kroner(row.amount))} />
          </small>
        </>
      )
    case 'ready':
      return row.gate.length === 0 && row.daysLeft > nearDays ? (
        <StatusBadge tone="planned" icon="circle">
          {grants.page.planned}
        </StatusBadge>
      ) : (
        <StatusBadge tone={row.daysLeft < 0 ? 'watch' : 'good'} icon={row.daysLeft < 0 ? 'alert' : 'check'}>
          {words.ready}
        </StatusBadge>
      )
  }
}
