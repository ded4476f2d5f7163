import type { PositionAssignment } from '~/domain/positions/position'
import { positionAssignmentProblems } from '~/domain/positions/position-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import type { Db } from '~/persistence/db.server'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadPositions } from '~/persistence/records/positions.server'
import type { UseCaseContext } from '../context'

/** Everything that keeps hours on an activity from being saved as they are, and what they are called. */
export async function checkPositionAssignment(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  row: PositionAssignment,
): Promise<{ problems: FieldProblem[]; name: string; planId: string | null }> {
  const [position] = await loadPositions(db, secretariatId, { id: row.positionId })
  const [activity] = await loadActivities(db, secretariatId, { id: row.activityId })
  return {
    problems: positionAssignmentProblems(row, {
      isPositionThere: position !== undefined,
      isActivityThere: activity !== undefined,
    }),
    name: `${position?.name}: ${activity?.name}`,
    planId: position?.planId ?? null,
  }
}
