import { Link } from '@remix-run/react'
import type { MilestoneStanding } from '~/domain/milestones/milestone'
import { milestoneStandings } from '~/domain/milestones/milestone'
import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import { changedAddress } from '~/ui/primitives/list-address'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { FollowedArea } from '~/usecases/milestones/milestone-list'

const places = { late: 'tr lab', due: 'l o1 lab', ahead: 'r o1 lab', done: 'l o2 lab' } as const
const marks = { late: 'alert', due: 'clock', ahead: 'circle', done: 'check' } as const

/** Each effort area with what is late, due and reached, and the meeting that will look at it. */
export function AreasPanel({
  areas,
  parameters,
}: {
  areas: readonly FollowedArea[]
  parameters: URLSearchParams
}) {
  const words = useWords().milestones
  const formats = useFormats()
  const countColumn = (standing: MilestoneStanding, place: string): Column<FollowedArea> => ({
    key: standing,
    title: words.standing[standing],
    label: words.standing[standing],
    isNumber: true,
    width: 'w90',
    place,
    cell: ({ counts }) => (
      <span className={standing === 'late' && counts.late > 0 ? 'warn' : undefined}>
        {counts[standing] > 0 && <Icon name={marks[standing]} small />} {formats.number(counts[standing])}
      </span>
    ),
  })
  const columns: Column<FollowedArea>[] = [
    {
      key: 'area',
      title: words.columns.area,
      isHeading: true,
      cell: ({ effortArea }) => (
        <Link to={changedAddress(parameters, { indsats: effortArea ?? '-' })}>
          {effortArea ?? words.noArea}
        </Link>
      ),
    },
    ...milestoneStandings.map((standing) => countColumn(standing, places[standing])),
    {
      key: 'body',
      title: words.columns.body,
      label: words.columns.body,
      place: 'f o3',
      cell: ({ body, nextMeeting, effortArea }) =>
        body === null ? (
          effortArea !== null && <small>{words.noBody}</small>
        ) : (
          <>
            {body.name}
            <small>
              {nextMeeting
                ? `${words.columns.next}: ${formats.weekdayDay(nextMeeting.day)}`
                : words.noMeeting(body.name)}
            </small>
          </>
        ),
    },
  ]
  return (
    <Panel title={words.glance} note={words.glanceNote} span={12}>
      <ResponsiveTable
        caption={words.glanceCaption}
        columns={columns}
        rows={[...areas]}
        rowKey={({ effortArea }) => effortArea ?? '-'}
      />
    </Panel>
  )
}
