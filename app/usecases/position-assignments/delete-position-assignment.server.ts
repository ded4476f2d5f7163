import { may } from '~/domain/access/rights'
import { loadPositionAssignments } from '~/persistence/records/positions.server'
import type { UseCaseContext } from '../context'
import type { PositionAssignmentValues } from '../positions/position-values'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { contentConflictOf } from '../saving/content-version.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import { checkPositionAssignment } from './check-position-assignment.server'

/** Moves hours on an activity to the trash; they are the plan's own again. */
export async function deletePositionAssignment(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<PositionAssignmentValues>> {
  if (!may(context.actor, 'delete', 'positionAssignment')) return forbidden
  return inWriting<Deleted<PositionAssignmentValues>>(context, async (db) => {
    const [before] = await loadPositionAssignments(db, context.actor.secretariatId, { id })
    if (!before) return notFound('positionAssignment')
    const conflict = await contentConflictOf<PositionAssignmentValues>(
      db,
      context,
      'positionAssignment',
      before,
      version,
    )
    if (conflict) return conflict
    const { name, planId } = await checkPositionAssignment(db, context, before)
    return deleteToTrash(db, context, 'positionAssignments', before, { name, planId })
  })
}
