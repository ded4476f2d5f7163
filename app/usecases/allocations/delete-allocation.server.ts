import { may } from '~/domain/access/rights'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadAllocations, loadGrants } from '~/persistence/records/grants.server'
import { followThreshold } from '../change-requests/follow-threshold.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { AllocationValues } from './allocation-values'

/** Moves an allocation to the trash; its money is *ikke fordelt* again, which the funder may have to approve. */
export async function deleteAllocation(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<AllocationValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'allocation')) return forbidden
  return inWriting<Deleted<AllocationValues>>(context, async (db) => {
    const [before] = await loadAllocations(db, secretariatId, { id })
    if (!before) return notFound('allocation')
    const opened = { version, current: before }
    const conflict = await conflictOf<AllocationValues>(db, context, 'allocations', id, opened)
    if (conflict) return conflict
    const [grant] = await loadGrants(db, secretariatId, { id: before.grantId })
    const [activity] = await loadActivities(db, secretariatId, { id: before.activityId })
    const called = { name: `${grant?.reference}: ${activity?.name}`, planId: activity?.planId ?? null }
    await followThreshold(db, context, before.grantId, called.name, id)
    return deleteToTrash(db, context, 'allocations', before, called)
  })
}
