import { may } from '~/domain/access/rights'
import { newId } from '~/persistence/new-id.server'
import { followThreshold } from '../change-requests/follow-threshold.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import type { AllocationValues } from './allocation-values'
import { approvedOfNew } from './approved-amount.server'
import { checkAllocation } from './check-allocation.server'

/** Gives net money of a grant to an activity, never more than it has left. */
export async function createAllocation(
  context: UseCaseContext,
  { values }: { values: AllocationValues },
): Promise<Created> {
  if (!may(context.actor, 'create', 'allocation')) return forbidden
  const allocation = { ...values, id: newId() }
  return inWriting<Created>(context, async (db) => {
    const { problems, name, planId } = await checkAllocation(db, context, allocation)
    if (problems.length > 0) return invalid(problems)
    const details = await approvedOfNew(db, context, allocation.grantId)
    const saved = await saveNew(db, context, 'allocations', allocation, { name, planId, details })
    await followThreshold(db, context, allocation.grantId, name)
    return saved
  })
}
