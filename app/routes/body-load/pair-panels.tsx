import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { SameDayRow, SharedRow } from '~/usecases/bodies/load-body-load.server'

/** How many pairs are shown before the rest are folded away. */
const shownAtOnce = 8

/** Bodies two by two with the members they share, the most alike first. */
export function SharedPanel({ rows }: { rows: SharedRow[] }) {
  const words = useWords().bodies.load
  const formats = useFormats()
  const columns: Column<SharedRow>[] = [
    {
      key: 'pair',
      title: words.columns.pair,
      isHeading: true,
      cell: ({ a, b }) => (
        <ul className="plain">
          {[a, b].map(({ id, name, isDemanded }) => (
            <li key={id}>
              <Link to={`/udvalg/${id}`}>{name}</Link>
              {isDemanded && ` (${words.demandedTag})`}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'people',
      title: words.columns.people,
      place: 'f o1',
      cell: ({ people }) => (
        <span>
          {words.sharedCount(people.length)}
          <small>{formats.list(people)}</small>
        </span>
      ),
    },
    {
      key: 'likeness',
      title: words.columns.likeness,
      label: words.columns.likeness,
      isNumber: true,
      width: 'w90',
      place: 'tr lab',
      cell: ({ likeness }) => formats.percent(likeness),
    },
  ]
  const rowKey = ({ a, b }: SharedRow) => `${a.id}~${b.id}`
  const rest = rows.slice(shownAtOnce)
  return (
    <Panel title={words.shared} note={words.sharedNote}>
      {rows.length === 0 ? (
        <p className="small">{words.noShared}</p>
      ) : (
        <ResponsiveTable
          caption={words.shared}
          columns={columns}
          rows={rows.slice(0, shownAtOnce)}
          rowKey={rowKey}
        />
      )}
      {rest.length > 0 && (
        <details>
          <summary>{words.morePairs(formats.number(rest.length))}</summary>
          <ResponsiveTable
            caption={words.morePairs(formats.number(rest.length))}
            columns={columns}
            rows={rest}
            rowKey={rowKey}
          />
        </details>
      )}
    </Panel>
  )
}

/** Coming meetings of bodies that share members, close enough to be held the same day. */
export function SameDayPanel({ rows, within }: { rows: SameDayRow[]; within: number }) {
  const words = useWords().bodies.load
  const formats = useFormats()
  const meeting = ({ id, name, day }: { id: string; name: string; day: Day }) => (
    <>
      <Link to={`/udvalg/${id}`}>{name}</Link>
      <small>{formats.weekdayDay(day)}</small>
    </>
  )
  const columns: Column<SameDayRow>[] = [
    { key: 'a', title: words.columns.first, isHeading: true, cell: ({ a }) => meeting(a) },
    { key: 'b', title: words.columns.second, place: 'f o1', cell: ({ b }) => meeting(b) },
    {
      key: 'shared',
      title: words.columns.people,
      place: 'l',
      cell: ({ shared }) => words.sharedCount(shared),
    },
    {
      key: 'apart',
      title: words.columns.apart,
      label: words.columns.apart,
      place: 'r lab',
      width: 'w90',
      cell: ({ daysApart }) => words.apart(daysApart),
    },
  ]
  return (
    <Panel title={words.sameDay} note={words.sameDayNote(within)}>
      {rows.length === 0 ? (
        <p className="small">{words.noSameDay}</p>
      ) : (
        <ResponsiveTable
          caption={words.sameDay}
          columns={columns}
          rows={rows}
          rowKey={({ a, b }) => `${a.id}${a.day}${b.id}${b.day}`}
        />
      )}
    </Panel>
  )
}
