import { may } from '~/domain/access/rights'
import { loadAllocations } from '~/persistence/records/grants.server'
import { followThreshold } from '../change-requests/follow-threshold.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import type { AllocationValues } from './allocation-values'
import { approvedOfChanged } from './approved-amount.server'
import { checkAllocation } from './check-allocation.server'

/** Changes an allocation. Where money leaves what a funder approved, its grant may have to ask, as may the one it goes to. */
export async function updateAllocation(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: AllocationValues },
): Promise<Updated<AllocationValues>> {
  if (!may(context.actor, 'update', 'allocation')) return forbidden
  const allocation = { ...values, id }
  return inWriting<Updated<AllocationValues>>(context, async (db) => {
    const [before] = await loadAllocations(db, context.actor.secretariatId, { id })
    if (!before) return notFound('allocation')
    const opened = { version, current: before }
    const conflict = await conflictOf<AllocationValues>(db, context, 'allocations', id, opened)
    if (conflict) return conflict
    const { problems, name, planId } = await checkAllocation(db, context, allocation)
    if (problems.length > 0) return invalid(problems)
    const called = { name, planId, version }
    const details = await approvedOfChanged(db, context, before, allocation)
    const after = { record: allocation, details: details.after }
    if (before.grantId !== allocation.grantId) {
      const left = await checkAllocation(db, context, before)
      await followThreshold(db, context, before.grantId, left.name, id)
    }
    const saved = await saveChanged(
      db,
      context,
      'allocations',
      { record: before, details: details.before },
      after,
      called,
    )
    await followThreshold(db, context, allocation.grantId, name)
    return saved
  })
}
