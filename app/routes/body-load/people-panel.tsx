import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { BodyLoad, PersonRow } from '~/usecases/bodies/load-body-load.server'
import { hoursOf } from './hours-of'

/** People by number of bodies and hours; those in one body only are folded away. */
export function PeoplePanel({ load }: { load: BodyLoad }) {
  const words = useWords().bodies.load
  const formats = useFormats()
  const several = load.people.filter(({ bodies }) => bodies.length > 1)
  const one = load.people.filter(({ bodies }) => bodies.length === 1)
  return (
    <Panel title={words.people} note={words.peopleNote}>
      {several.length > 0 && <PeopleTable load={load} rows={several} caption={words.people} />}
      {one.length > 0 && (
        <details open={several.length === 0}>
          <summary>{words.onlyOne(formats.number(one.length))}</summary>
          <PeopleTable load={load} rows={one} caption={words.onlyOne(formats.number(one.length))} />
        </details>
      )}
    </Panel>
  )
}

function PeopleTable({ load, rows, caption }: { load: BodyLoad; rows: PersonRow[]; caption: string }) {
  const { bodies } = useWords()
  const words = bodies.load
  const formats = useFormats()
  const columns: Column<PersonRow>[] = [
    {
      key: 'person',
      title: words.columns.person,
      isHeading: true,
      cell: (row) => (
        <>
          {load.mayReadContacts ? <Link to={`/kontakter/${row.id}`}>{row.name}</Link> : row.name}
          {row.organisation && <small>{row.organisation}</small>}
        </>
      ),
    },
    {
      key: 'bodies',
      title: words.columns.bodies,
      place: 'f o1',
      cell: (row) => (
        <ul className="plain">
          {row.bodies.map(({ id, name, isDemanded }) => (
            <li key={id}>
              <Link to={`/udvalg/${id}`}>{name}</Link>
              {isDemanded && ` (${words.demandedTag})`}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'count',
      title: words.columns.count,
      label: words.columns.count,
      isNumber: true,
      width: 'w90',
      place: 'tr lab',
      cell: (row) => formats.number(row.bodies.length),
    },
    {
      key: 'meetings',
      title: words.columns.meetings,
      label: words.columns.meetings,
      isNumber: true,
      width: 'w90',
      place: 'l lab',
      cell: (row) => formats.number(row.meetings),
    },
    {
      key: 'hours',
      title: words.columns.hours,
      label: words.columns.hours,
      isNumber: true,
      width: 'w90',
      place: 'r lab',
      cell: (row) => hoursOf(row.minutes, formats),
    },
    {
      key: 'attendance',
      title: words.columns.attendance,
      label: words.columns.attendance,
      isNumber: true,
      width: 'w130',
      place: 'l lab',
      cell: ({ attendance: { attended, noted } }) =>
        noted === 0 ? bodies.page.notNoted : words.attendance(formats.percent(attended / noted), noted),
    },
  ]
  return <ResponsiveTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}
