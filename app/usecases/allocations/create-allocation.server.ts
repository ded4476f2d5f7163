import { may } from '~/domain/access/rights'
import { newId } from '~/persistence/new-id.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import type { AllocationValues } from './allocation-values'
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
    return saveNew(db, context, 'allocations', allocation, { name, planId })
  })
}
