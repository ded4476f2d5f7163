import type { PositionFacts, PositionFinding } from './position-finding'

/** Our own line, shown with the finding: a post on more activities than this is hard to plan and hard to replace. */
export const mostActivities = 4

/** Activities that have hours of the post today or later. */
export function tooManyActivities({ position, assignments, today }: PositionFacts): PositionFinding[] {
  const running = assignments.filter((row) => {
    const through = row.through ?? position.through
    return through === null || through >= today
  })
  const count = new Set(running.map((row) => row.activityId)).size
  return count > mostActivities ? [{ code: 'tooManyActivities', count, threshold: mostActivities }] : []
}
