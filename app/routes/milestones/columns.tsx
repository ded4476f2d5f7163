import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Column } from '~/ui/primitives/responsive-table'
import type { MilestoneRow } from '~/usecases/milestones/milestone-list'
import { MarkForm } from './mark-form'
import { MilestoneBadge } from './standing-badge'

/** The columns of a list of milestones; inside one activity its name is left out. */
export function useMilestoneColumns({
  mayUpdate,
  back,
  isOfActivity = false,
}: {
  mayUpdate: boolean
  back: string
  isOfActivity?: boolean
}): Column<MilestoneRow>[] {
  const words = useWords().milestones
  const formats = useFormats()
  const { columns } = words
  const edit = (row: MilestoneRow) => `/milepaele/${row.id}/ret?tilbage=${encodeURIComponent(back)}`
  const all: (Column<MilestoneRow> | false)[] = [
    {
      key: 'title',
      title: columns.title,
      isHeading: true,
      cell: (row) => (
        <>
          {mayUpdate ? <Link to={edit(row)}>{row.title}</Link> : row.title}
          {!isOfActivity && (
            <small>
              <Link to={`/aktiviteter/${row.activity.id}`}>{row.activity.name}</Link>
            </small>
          )}
        </>
      ),
    },
    {
      key: 'day',
      title: columns.day,
      label: columns.day,
      width: 'w110',
      place: 'tr due',
      cell: (row) => (
        <>
          <b>{formats.day(row.day)}</b>
          <small className={row.standing === 'late' ? 'warn' : undefined}>
            {row.doneOn ? words.reachedOn(formats.day(row.doneOn)) : formats.daysLeft(row.daysLeft)}
          </small>
        </>
      ),
    },
    {
      key: 'standing',
      title: columns.standing,
      label: columns.standing,
      width: 'w150',
      place: 'l o1',
      cell: (row) => <MilestoneBadge row={row} />,
    },
    {
      key: 'responsible',
      title: columns.responsible,
      label: columns.responsible,
      place: 'l o2',
      cell: (row) => (
        <>
          {row.responsible?.name ?? <b>{words.nobody}</b>}
          {row.deputy && <small>{words.deputy(row.deputy.name)}</small>}
        </>
      ),
    },
    mayUpdate && {
      key: 'action',
      title: <span className="vh noprint">{columns.action}</span>,
      width: 'w110',
      place: 'r o2 noprint',
      cell: (row) => (
        <MarkForm milestone={row} status={row.standing === 'done' ? 'underway' : 'done'} back={back} />
      ),
    },
  ]
  return all.filter((column) => column !== false)
}
