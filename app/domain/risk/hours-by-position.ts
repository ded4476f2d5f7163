import type { Activity } from '../activities/activity'
import { activityPeriod } from '../activities/activity'
import type { Day } from '../calendar/day'
import { earliest, latest } from '../calendar/day'
import type { Hours } from '../money/oere'
import type { Plan } from '../plans/plan'
import type { Position, PositionAssignment } from '../positions/position'

/**
 * The hours a week of each post on an activity today; before the activity begins those of its first day, after it of
 * its last day in the plan. A post whose hours have ended, or have not begun, is not among them.
 */
export function hoursByPosition(
  activity: Pick<Activity, 'from' | 'through'>,
  plan: Pick<Plan, 'from' | 'through'>,
  assignments: readonly Pick<PositionAssignment, 'positionId' | 'hoursPerWeek' | 'from' | 'through'>[],
  positionOf: (id: string) => Pick<Position, 'from' | 'through'> | undefined,
  today: Day,
): Map<string, Hours> {
  const period = activityPeriod(activity, plan)
  const day = latest(period.from, earliest(today, period.through, plan.through))
  const hours = new Map<string, Hours>()
  for (const row of assignments) {
    const position = positionOf(row.positionId)
    if (!position) continue
    const from = row.from ?? position.from
    const through = row.through ?? position.through
    if (day < from || (through !== null && day > through)) continue
    hours.set(row.positionId, ((hours.get(row.positionId) ?? 0) + row.hoursPerWeek) as Hours)
  }
  return hours
}
