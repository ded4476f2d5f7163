import { Link } from '@remix-run/react'
import { dayOfMonth } from '~/domain/calendar/day'
import { addToMonth, monthOf } from '~/domain/calendar/month'
import { useFormats, useWords } from '~/i18n/language-context'
import { capitalised } from '~/ui/page-title'
import { EmptyState } from '~/ui/primitives/empty-state'
import { Icon } from '~/ui/primitives/icon'
import { PageHead } from '~/ui/primitives/page-head'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { CalendarRow, LoadRoundCalendarResult } from '~/usecases/funders/funder-pages'
import { FunderViews } from '../funders/views'

type Calendar = Extract<LoadRoundCalendarResult, { ok: true }>

/** Twelve months of application deadlines, a panel a month. */
export function RoundCalendarView({ calendar }: { calendar: Calendar }) {
  const words = useWords().funders
  const formats = useFormats()
  const { rows, from } = calendar
  const months = Array.from({ length: 13 }, (_, at) => addToMonth(monthOf(from), at))
  const filled = months
    .map((month) => ({ month, rows: rows.filter(({ day }) => monthOf(day) === month) }))
    // Today's month comes again at the end of the year, with the days before today's.
    .filter((group, at) => group.rows.length > 0 || at < 12)
  return (
    <>
      <PageHead
        title={
          rows.length > 0
            ? words.calendar.title(formats.number(rows.length), rows.length === 1)
            : words.calendar.titleNone
        }
        crumbs={[{ to: '/fonde', label: words.title }]}
        sub={words.calendar.sub}
      />
      <div className="mb2">
        <FunderViews current="calendar" />
      </div>
      {rows.length === 0 ? (
        <section className="panel" aria-label={words.views.calendar}>
          <EmptyState title={words.calendar.titleNone} text={words.calendar.emptyText} />
        </section>
      ) : (
        <div className="round-months">
          {filled.map((group) => (
            <section key={group.month} className="panel" aria-labelledby={`m-${group.month}`}>
              <h2 id={`m-${group.month}`}>{capitalised(formats.month(group.month))}</h2>
              {group.rows.length === 0 ? (
                <p className="small">{words.calendar.noneInMonth}</p>
              ) : (
                <ol className="dl">
                  {group.rows.map((row) => (
                    <RoundRow key={row.key} row={row} />
                  ))}
                </ol>
              )}
            </section>
          ))}
        </div>
      )}
      {calendar.without.length > 0 && (
        <p className="small mt3">
          {words.calendar.without(formats.list(calendar.without.map(({ name }) => name)))}
        </p>
      )}
    </>
  )
}

function RoundRow({ row }: { row: CalendarRow }) {
  const { funders: words, codes } = useWords()
  const formats = useFormats()
  const details = row.grant
    ? [
        row.grant.title,
        codes.grantStatus[row.grant.status],
        row.grant.amount !== null && formats.kroner(row.grant.amount),
      ]
    : [
        row.label,
        row.isYearly && words.calendar.yearly,
        row.paysNoRunningCosts && words.noRunningCosts,
        row.answer && words.calendar.answer(formats.day(row.answer)),
      ]
  return (
    <li>
      <time dateTime={row.day}>
        {dayOfMonth(row.day)}.{row.time && <small>{formats.time(row.time)}</small>}
      </time>
      <div>
        <Link to={row.grant ? `/bevillinger/${row.grant.id}` : `/fonde/${row.funder.id}`}>
          {row.grant ? `${row.funder.name}: ${row.grant.name}` : row.funder.name}
        </Link>
        <p>
          {row.grant ? (
            <StatusBadge tone="going" icon="half">
              {words.calendar.own}
            </StatusBadge>
          ) : (
            <span className="kind">
              <Icon name="calendar" small />
              {words.calendar.round}
            </span>
          )}
          {details.filter(Boolean).map((detail) => (
            <span key={String(detail)}> · {detail}</span>
          ))}
        </p>
      </div>
      <span className="left">{formats.daysLeft(row.daysLeft)}</span>
    </li>
  )
}
