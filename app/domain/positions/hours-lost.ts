import type { Day } from '../calendar/day'
import type { OpenPeriod } from '../calendar/period'
import type { Hours, Share } from '../money/oere'
import { multiplyHalfUp } from '../money/fraction'
import { wholeShare } from '../money/oere'
import type { PositionAssignment } from './position'

export interface HoursLost {
  activityId: string
  /** A week, of what the post gives it on that day. */
  hoursPerWeek: Hours
}

/**
 * What each activity loses when a post, or a payer with a share of it, ends on a day: the hours a week it has from the
 * post then, times the share. In the order of the rows. 20 hours with a payer of 15 % lose 3.
 */
export function hoursLostAt(
  day: Day,
  share: Share,
  position: OpenPeriod,
  assignments: readonly PositionAssignment[],
): HoursLost[] {
  const hours = new Map<string, Hours>()
  for (const row of assignments) {
    const through = row.through ?? position.through
    if ((row.from ?? position.from) > day || (through !== null && through < day)) continue
    hours.set(row.activityId, (hours.get(row.activityId) ?? 0) + row.hoursPerWeek)
  }
  return [...hours].map(([activityId, each]) => ({
    activityId,
    hoursPerWeek: multiplyHalfUp(each, share, wholeShare),
  }))
}
