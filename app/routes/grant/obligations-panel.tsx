import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { ObligationStatusBadge } from '~/ui/primitives/status-badge'
import { WhyDate } from '~/ui/reporting/why-date'
import type { GrantPage, ObligationRow } from '~/usecases/grants/grant-page'
import { obligationPathOf } from '~/usecases/obligations/obligation-address'

/** The dated reports of a grant: what is ours to send first, what is done folded away. */
export function ObligationsPanel({ page }: { page: GrantPage }) {
  const { obligations: words } = useWords().requirements
  const formats = useFormats()
  const { obligations, heldWithoutDay } = page
  const open = obligations.filter(({ isDone }) => !isDone)
  const done = obligations.filter(({ isDone }) => isDone)
  return (
    <Panel title={words.title} note={obligations.length > 0 && words.count(obligations.length)}>
      {obligations.length === 0 && <p className="small">{words.none}</p>}
      {open.length > 0 && <ObligationTable page={page} rows={open} caption={words.title} />}
      {done.length > 0 && (
        <details className="mt2">
          <summary>{words.earlier(done.length)}</summary>
          <ObligationTable page={page} rows={done} caption={words.done(String(done.length))} />
        </details>
      )}
      {heldWithoutDay.map(({ number, amount, requirement }) => (
        <Note key={`${number}${requirement}`} title={words.withoutDayTitle}>
          {words.withoutDay(number, formats.kroner(amount), requirement)}
        </Note>
      ))}
    </Panel>
  )
}

function ObligationTable({
  page: { grant },
  rows,
  caption,
}: {
  page: GrantPage
  rows: ObligationRow[]
  caption: string
}) {
  const { requirements } = useWords()
  const words = requirements.obligations
  const formats = useFormats()
  const columns: Column<ObligationRow>[] = [
    {
      key: 'requirement',
      title: words.requirement,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={obligationPathOf(row.id)}>
            {row.isOnly ? row.requirement.name : `${row.requirement.name} ${row.sequence}`}
          </Link>
          <small>
            {row.period.from === grant.from && row.period.through === grant.through
              ? words.wholePeriod
              : formats.period(row.period.from, row.period.through)}
          </small>
          {!row.isDone && row.consequence !== 'none' && (
            <small>{requirements.consequences[row.consequence]}</small>
          )}
          <WhyDate of={formats.day(row.due)} why={row.why} targetWhy={row.targetWhy} />
        </>
      ),
    },
    {
      key: 'responsible',
      title: words.responsible,
      label: words.responsible,
      place: 'l',
      cell: (row) => (
        <span>
          {row.responsible?.name}
          {row.hours !== null && <small>{words.hours(formats.hours(row.hours))}</small>}
        </span>
      ),
    },
    {
      key: 'status',
      title: words.status,
      label: words.status,
      place: 'r',
      cell: (row) => (
        <span>
          <ObligationStatusBadge status={row.status} isLate={row.isLate} />
          {row.holdsBack > 0 && (
            <small className={row.isLate ? 'warn' : undefined}>
              {words.holdsBack(formats.kroner(row.holdsBack))}
            </small>
          )}
        </span>
      ),
    },
    {
      key: 'due',
      title: words.due,
      label: words.due,
      isNumber: true,
      place: 'tr',
      cell: (row) => (
        <span>
          <b>{formats.day(row.due)}</b>
          {row.dueTime && <small>{formats.time(row.dueTime)}</small>}
          {row.isAgreed && <small>{words.agreed}</small>}
          {!row.isDone && row.status !== 'unconfirmed' && (
            <>
              <small>{formats.daysLeft(row.daysLeft)}</small>
              {!row.isLate && <small>{words.target(formats.day(row.target))}</small>}
            </>
          )}
        </span>
      ),
    },
  ]
  return <ResponsiveTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}
