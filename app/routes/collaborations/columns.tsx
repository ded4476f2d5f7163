import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { changedAddress } from '~/ui/primitives/list-address'
import type { Column } from '~/ui/primitives/responsive-table'
import { SortLink } from '~/ui/primitives/sort-link'
import { StageMeter } from '~/ui/primitives/stage-meter'
import { WindowBadge } from '~/ui/primitives/window-badge'
import { endsOnPurpose } from '~/usecases/anchoring/subject-standing'
import type {
  CollaborationList,
  CollaborationRow,
  CollaborationSortKey,
} from '~/usecases/collaborations/collaboration-pages'

/** Most first is what one asks of hours, first of all else. */
const firstDirection: Record<CollaborationSortKey, 'ascending' | 'descending'> = {
  name: 'ascending',
  heldTogetherBy: 'ascending',
  hours: 'descending',
  stage: 'ascending',
  owner: 'ascending',
  last: 'ascending',
}

export function useCollaborationColumns(
  list: CollaborationList,
  parameters: URLSearchParams,
): Column<CollaborationRow>[] {
  const { collaborations: words, anchoring, common } = useWords()
  const formats = useFormats()
  const { columns } = words
  const sortable = (key: CollaborationSortKey, label: string) => {
    const sort = list.sort === key ? list.direction : undefined
    const next = sort ? (sort === 'ascending' ? 'descending' : 'ascending') : firstDirection[key]
    const to = changedAddress(parameters, { sorter: key, retning: next === 'ascending' ? 'op' : 'ned' })
    return { title: <SortLink label={label} to={to} sort={sort} />, sort }
  }
  return [
    {
      key: 'name',
      ...sortable('name', columns.name),
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={`/samarbejder/${row.id}`}>{row.name}</Link>
          <small>
            {[
              row.participants.length > 0
                ? words.participants(row.participants.length)
                : words.noParticipants,
              row.rhythm,
              list.planId === null && row.plan.name,
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </>
      ),
    },
    {
      key: 'heldTogetherBy',
      ...sortable('heldTogetherBy', columns.heldTogetherBy),
      label: columns.heldTogetherBy,
      place: 'l lab',
      cell: ({ heldTogetherBy }) =>
        heldTogetherBy ? (
          <Link to={`/kontakter/${heldTogetherBy.id}`}>{heldTogetherBy.name}</Link>
        ) : (
          <span className="warn">{words.nobody}</span>
        ),
    },
    {
      key: 'hours',
      ...sortable('hours', columns.hours),
      label: columns.hours,
      isNumber: true,
      place: 'r lab',
      cell: ({ hoursPerMonth }) => (hoursPerMonth === null ? common.none : formats.hours(hoursPerMonth)),
    },
    {
      key: 'stage',
      ...sortable('stage', columns.stage),
      label: columns.stage,
      place: 'l o1',
      cell: ({ anchoring: row }) => <StageMeter stage={row.stage} />,
    },
    {
      key: 'owner',
      ...sortable('owner', columns.owner),
      label: columns.owner,
      place: 'f o2 lab',
      cell: ({ anchoring: row }) => {
        const [reason] = row.falseReasons
        return (
          <span>
            {row.owner?.name ?? (
              <span className={endsOnPurpose(row) ? undefined : 'warn'}>{words.noOwner}</span>
            )}
            {reason && (
              <small className="warn">{anchoring.doesNotCount(anchoring.shortReasons[reason])}</small>
            )}
          </span>
        )
      },
    },
    {
      key: 'last',
      ...sortable('last', columns.last),
      label: columns.last,
      place: 'r o1',
      cell: ({ anchoring: row }) => (
        <span>
          <WindowBadge state={endsOnPurpose(row) ? 'ends' : row.window} />
          {row.last && (
            <small>
              {formats.day(row.last.day)} · {formats.daysLeft(row.daysLeft ?? 0)}
            </small>
          )}
        </span>
      ),
    },
  ]
}
