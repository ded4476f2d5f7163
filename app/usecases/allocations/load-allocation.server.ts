import { may, maySeeSalaries } from '~/domain/access/rights'
import { oere } from '~/domain/money/oere'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadAllocations } from '~/persistence/records/grants.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import type { LoadAllocationResult } from './allocation-values'
import { moneyBeside } from './check-allocation.server'

/** One allocation for its form, with what the grant has left beside it. */
export async function loadAllocation(
  { db: { client: db }, actor }: UseCaseContext,
  { id }: { id: string },
): Promise<LoadAllocationResult> {
  if (!may(actor, 'read', 'allocation')) return forbidden
  const [allocation] = await loadAllocations(db, actor.secretariatId, { id })
  if (!allocation) return notFound('allocation')
  const { grant, money, paysPositions } = await moneyBeside(db, actor.secretariatId, allocation.grantId, id)
  const [activity] = await loadActivities(db, actor.secretariatId, { id: allocation.activityId })
  const isSealed = paysPositions && !maySeeSalaries(actor)
  return {
    ok: true,
    allocation,
    version: (await loadVersion(db, actor.secretariatId, 'allocations', id)) ?? 0,
    grant: { id: allocation.grantId, name: grant?.reference ?? '' },
    activity: { id: allocation.activityId, name: activity?.name ?? '' },
    left: isSealed || !money ? null : oere(money.net - money.given),
    may: { update: may(actor, 'update', 'allocation'), delete: may(actor, 'delete', 'allocation') },
  }
}
