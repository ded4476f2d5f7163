import { may, maySeeSalaries } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { loadPositions, loadPositionShares } from '~/persistence/records/positions.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkPosition } from './check-position.server'
import { beyondAwards } from './grant-still-holds.server'
import type { PositionValues } from './position-values'
import { withoutCost } from './without-cost'

/** Changes a post. Its payers must still reach 100 % at most, and its grants hold, with its new days and cost. */
export async function updatePosition(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: PositionValues },
): Promise<Updated<PositionValues>> {
  const { actor } = context
  if (!may(actor, 'update', 'position')) return forbidden
  return inWriting<Updated<PositionValues>>(context, async (db) => {
    const [before] = await loadPositions(db, actor.secretariatId, { id })
    if (!before) return notFound('position')
    const opened = { version, current: withoutCost(actor, before) }
    const conflict = await conflictOf<PositionValues>(db, context, 'positions', id, opened)
    if (conflict) return conflict
    const monthlyCost = maySeeSalaries(actor)
      ? (values.monthlyCost ?? before.monthlyCost)
      : before.monthlyCost
    const position = { ...withTidyTexts(values), monthlyCost, id }
    const shares = await loadPositionShares(db, actor.secretariatId, { positionId: id })
    const problems = await checkPosition(db, context, position, shares)
    if (problems.length > 0) return invalid(problems)
    const called = { name: position.name, planId: position.planId, version }
    const saved = await saveChanged(
      db,
      context,
      'positions',
      { record: before },
      { record: position },
      called,
    )
    const field = position.monthlyCost === before.monthlyCost ? 'through' : 'monthlyCost'
    const grants = shares.map((share) => share.payerGrantId)
    const beyond = saved.version === version ? [] : await beyondAwards(db, context, grants, field)
    return beyond.length > 0 ? invalid(beyond) : saved
  })
}
