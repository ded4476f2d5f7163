import { may } from '~/domain/access/rights'
import { loadPositionShares } from '~/persistence/records/positions.server'
import type { UseCaseContext } from '../context'
import type { PositionShareValues } from '../positions/position-values'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { contentConflictOf } from '../saving/content-version.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import { checkPositionShare } from './check-position-share.server'

/** Moves a payer's share to the trash; what it paid is paid by nobody. */
export async function deletePositionShare(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<PositionShareValues>> {
  if (!may(context.actor, 'delete', 'positionShare')) return forbidden
  return inWriting<Deleted<PositionShareValues>>(context, async (db) => {
    const [before] = await loadPositionShares(db, context.actor.secretariatId, { id })
    if (!before) return notFound('positionShare')
    const conflict = await contentConflictOf<PositionShareValues>(
      db,
      context,
      'positionShare',
      before,
      version,
    )
    if (conflict) return conflict
    const { name, planId } = await checkPositionShare(db, context, before)
    return deleteToTrash(db, context, 'positionShares', before, { name, planId })
  })
}
