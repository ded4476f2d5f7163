import { may } from '~/domain/access/rights'
import { loadAllocations } from '~/persistence/records/grants.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import type { AllocationValues } from './allocation-values'
import { checkAllocation } from './check-allocation.server'

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
    return saveChanged(db, context, 'allocations', { record: before }, { record: allocation }, called)
  })
}
