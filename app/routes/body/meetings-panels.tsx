import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { BodyPage, ShownMeeting } from '~/usecases/bodies/body-pages'
import { AttendanceWords } from './attendance-words'

/** How many past meetings are shown before the rest are folded away. */
const shownAtOnce = 4

/** The meetings to come with the day their papers must be out, and those held with who came and the minutes. */
export function MeetingsPanels({ page }: { page: BodyPage }) {
  const { page: words } = useWords().bodies
  const { body, coming, past, may } = page
  const formats = useFormats()
  const base = `/udvalg/${body.id}/moeder`
  const older = past.slice(shownAtOnce)
  return (
    <>
      <Panel id="moeder" title={words.coming}>
        {coming.length > 0 ? (
          <MeetingTable
            caption={words.coming}
            base={base}
            rows={coming}
            isPast={false}
            mayFiles={may.files}
          />
        ) : (
          <p className="small">{words.noComing}</p>
        )}
        {may.update && (
          <p className="acts mt2">
            <LinkButton small icon="plus" to={`${base}/ny`}>
              {words.newMeeting}
            </LinkButton>
            <LinkButton small kind="quiet" icon="calendar" to={`${base}/serie`}>
              {words.newSeries}
            </LinkButton>
          </p>
        )}
      </Panel>
      <Panel title={words.past}>
        {past.length > 0 ? (
          <MeetingTable
            caption={words.past}
            base={base}
            rows={past.slice(0, shownAtOnce)}
            isPast
            mayFiles={may.files}
          />
        ) : (
          <p className="small">{words.noPast}</p>
        )}
        {older.length > 0 && (
          <details>
            <summary>{words.older(formats.number(older.length))}</summary>
            <MeetingTable
              caption={words.older(formats.number(older.length))}
              base={base}
              rows={older}
              isPast
              mayFiles={may.files}
            />
          </details>
        )}
      </Panel>
    </>
  )
}

function MeetingTable({
  caption,
  base,
  rows,
  isPast,
  mayFiles,
}: {
  caption: string
  base: string
  rows: ShownMeeting[]
  isPast: boolean
  mayFiles: boolean
}) {
  const { bodies, common } = useWords()
  const { page: words } = bodies
  const formats = useFormats()
  const day: Column<ShownMeeting> = {
    key: 'day',
    title: words.columns.day,
    isHeading: true,
    cell: (row) => (
      <>
        <Link to={`${base}/${row.id}`}>{formats.weekdayDay(row.day)}</Link>
        <small>
          {[
            row.time && formats.time(row.time),
            row.minutes !== null && words.minutesLong(formats.number(row.minutes)),
            row.place,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </>
    ),
  }
  const papers: Column<ShownMeeting> = {
    key: 'papers',
    title: words.columns.papers,
    label: words.columns.papers,
    place: 'l lab',
    cell: (row) => (row.papersBy ? formats.day(row.papersBy) : common.none),
  }
  const came: Column<ShownMeeting> = {
    key: 'attendance',
    title: words.columns.attendance,
    label: words.columns.attendance,
    place: 'l lab',
    cell: (row) => <AttendanceWords figures={row.attendance} />,
  }
  const minutes: Column<ShownMeeting> = {
    key: 'minutes',
    title: words.columns.minutes,
    label: words.columns.minutes,
    place: 'r lab',
    cell: ({ files: [first, ...more] }) =>
      first ? (
        <span>
          <a href={`/filer/${first.id}`}>{first.name}</a>
          {more.length > 0 && <small>+ {formats.number(more.length)}</small>}
        </span>
      ) : (
        words.noMinutes
      ),
  }
  const columns = isPast ? [day, came, ...(mayFiles ? [minutes] : [])] : [day, papers]
  return <ResponsiveTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}
