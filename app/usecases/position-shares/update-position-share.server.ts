import { may } from '~/domain/access/rights'
import { loadPositionShares } from '~/persistence/records/positions.server'
import type { UseCaseContext } from '../context'
import { beyondAwards } from '../positions/grant-still-holds.server'
import type { PositionShareValues } from '../positions/position-values'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { contentConflictOf } from '../saving/content-version.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkPositionShare } from './check-position-share.server'

/** Changes a payer's share; its position stays. Its version is its content's. */
export async function updatePositionShare(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: PositionShareValues },
): Promise<Updated<PositionShareValues>> {
  if (!may(context.actor, 'update', 'positionShare')) return forbidden
  return inWriting<Updated<PositionShareValues>>(context, async (db) => {
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
    const share = { ...values, positionId: before.positionId, id }
    const { problems, ...called } = await checkPositionShare(db, context, share)
    if (problems.length > 0) return invalid(problems)
    const saved = await saveChanged(
      db,
      context,
      'positionShares',
      { record: before },
      { record: share },
      { ...called, version },
    )
    const grants = [before.payerGrantId, share.payerGrantId]
    const beyond = await beyondAwards(db, context, grants, 'share')
    return beyond.length > 0 ? invalid(beyond) : saved
  })
}
