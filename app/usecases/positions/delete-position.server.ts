import { may } from '~/domain/access/rights'
import { loadPositions } from '~/persistence/records/positions.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { PositionValues } from './position-values'
import { withoutCost } from './without-cost'

/** Moves a post with its payers, hours and agreements to the trash; one that owns an anchoring stays. */
export async function deletePosition(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<PositionValues>> {
  const { actor } = context
  if (!may(actor, 'delete', 'position')) return forbidden
  return inWriting<Deleted<PositionValues>>(context, async (db) => {
    const [before] = await loadPositions(db, actor.secretariatId, { id })
    if (!before) return notFound('position')
    const opened = { version, current: withoutCost(actor, before) }
    const conflict = await conflictOf<PositionValues>(db, context, 'positions', id, opened)
    if (conflict) return conflict
    return deleteToTrash(db, context, 'positions', before, { name: before.name, planId: before.planId })
  })
}
