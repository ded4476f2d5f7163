import type { PositionFacts, PositionFinding } from './position-finding'

/** Activities that run on, inside their plan, when the post has ended. */
export function endsBeforeActivity({
  position,
  assignments,
  activity,
  today,
}: PositionFacts): PositionFinding[] {
  const end = position.through
  if (end === null || end < today) return []
  const hours = new Map<string, number>()
  for (const row of assignments) {
    // Hours that stop before the post are no surprise of its end.
    if (row.through !== null && row.through < end) continue
    hours.set(row.activityId, (hours.get(row.activityId) ?? 0) + row.hoursPerWeek)
  }
  return [...hours].flatMap(([activityId, each]): PositionFinding[] => {
    const found = activity(activityId)
    if (!found) return []
    const activityThrough = found.activity.through ?? found.plan.through
    if (end >= activityThrough) return []
    return [{ code: 'endsBeforeActivity', activityId, day: end, activityThrough, hours: each }]
  })
}
