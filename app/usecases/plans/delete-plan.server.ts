import { may } from '~/domain/access/rights'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { PlanValues } from './plan-pages'

/** Moves a plan with everything in it to the trash; a plan that another follows, or that others take money or posts from, stays. */
export async function deletePlan(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<PlanValues>> {
  if (!may(context.actor, 'delete', 'plan')) return forbidden
  return inWriting<Deleted<PlanValues>>(context, async (db) => {
    const [before] = await loadPlans(db, context.actor.secretariatId, { id })
    if (!before) return notFound('plan')
    const conflict = await conflictOf<PlanValues>(db, context, 'plans', id, { version, current: before })
    if (conflict) return conflict
    return deleteToTrash(db, context, 'plans', before, { name: before.name, planId: id })
  })
}
