import type { Activity } from '~/domain/activities/activity'
import type { Day } from '~/domain/calendar/day'
import type { RecordsIndex } from '~/domain/funding/records-index'
import type { Position, PositionAssignment } from '~/domain/positions/position'
import { namedIn } from '../by-name'
import type { StaffingPosition } from './activity-page'

/** The posts with hours on an activity, and who pays them. */
export function staffingPositions(activity: Activity, index: RecordsIndex, today: Day): StaffingPosition[] {
  return index.positionsStaffing(activity.id).map((position) => {
    const rows = index.assignmentsTo(activity.id).filter((row) => row.positionId === position.id)
    const shares = index.sharesOf(position.id)
    const organisations = new Set(shares.flatMap((share) => share.payerOrganisationId ?? []))
    return {
      id: position.id,
      name: position.name,
      employer: namedIn(index.organisations, position.employerId) ?? { id: position.employerId, name: '' },
      host: namedIn(index.organisations, position.hostId),
      isShared:
        (position.hostId !== null && position.hostId !== position.employerId) || organisations.size > 1,
      hoursPerWeek: hoursAround(rows, position, today),
      positionHoursPerWeek: position.hoursPerWeek,
      from: position.from,
      through: position.through,
      payers: shares.map((share) => {
        const grant = index.grants.get(share.payerGrantId ?? '')
        const organisation = index.organisations.get(share.payerOrganisationId ?? '')
        return {
          id: grant?.id ?? organisation?.id ?? '',
          name: grant?.reference ?? organisation?.name ?? '',
          kind: share.payerGrantId === null ? ('organisation' as const) : ('grant' as const),
          share: share.share,
          from: share.from,
          through: share.through,
        }
      }),
    }
  })
}

/** The hours on a day; where there are none, those of the next row to begin, else of the last to have ended. */
function hoursAround(rows: readonly PositionAssignment[], position: Position, today: Day): number {
  const fromOf = (row: PositionAssignment) => row.from ?? position.from
  const throughOf = (row: PositionAssignment) => row.through ?? position.through
  const current = rows.filter((row) => {
    const through = throughOf(row)
    return fromOf(row) <= today && (through === null || today <= through)
  })
  if (current.length > 0) return current.reduce((hours, row) => hours + row.hoursPerWeek, 0)
  const coming = rows.filter((row) => fromOf(row) > today).sort((a, b) => (fromOf(a) < fromOf(b) ? -1 : 1))
  const past = [...rows].sort((a, b) => ((throughOf(a) ?? '') < (throughOf(b) ?? '') ? -1 : 1))
  return (coming[0] ?? past.at(-1))?.hoursPerWeek ?? 0
}
