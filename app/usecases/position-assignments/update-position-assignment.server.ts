import { may } from '~/domain/access/rights'
import { loadPositionAssignments, loadPositionShares } from '~/persistence/records/positions.server'
import type { UseCaseContext } from '../context'
import { beyondAwards } from '../positions/grant-still-holds.server'
import type { PositionAssignmentValues } from '../positions/position-values'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { contentConflictOf } from '../saving/content-version.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkPositionAssignment } from './check-position-assignment.server'

/** Changes hours on an activity; their position stays. Their version is their content's. */
export async function updatePositionAssignment(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: PositionAssignmentValues },
): Promise<Updated<PositionAssignmentValues>> {
  const { actor } = context
  if (!may(actor, 'update', 'positionAssignment')) return forbidden
  return inWriting<Updated<PositionAssignmentValues>>(context, async (db) => {
    const [before] = await loadPositionAssignments(db, actor.secretariatId, { id })
    if (!before) return notFound('positionAssignment')
    const conflict = await contentConflictOf<PositionAssignmentValues>(
      db,
      context,
      'positionAssignment',
      before,
      version,
    )
    if (conflict) return conflict
    const row = { ...values, positionId: before.positionId, id }
    const { problems, ...called } = await checkPositionAssignment(db, context, row)
    if (problems.length > 0) return invalid(problems)
    const named = { ...called, version }
    const saved = await saveChanged(
      db,
      context,
      'positionAssignments',
      { record: before },
      { record: row },
      named,
    )
    const shares = await loadPositionShares(db, actor.secretariatId, { positionId: row.positionId })
    const grants = shares.map((share) => share.payerGrantId)
    const beyond = await beyondAwards(db, context, grants, 'hoursPerWeek')
    return beyond.length > 0 ? invalid(beyond) : saved
  })
}
