import { may } from '~/domain/access/rights'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'
import { chosenPlan } from '../plans/plan-in-view'
import type { Forbidden, Named, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'

/** The plan a new scenario is laid over: the one asked for, else the one in view; null where there is none. */
export async function newScenarioPlan(
  { db, actor, today }: UseCaseContext,
  { planId }: { planId: string | null },
): Promise<{ ok: true; plan: Named | null } | Forbidden | NotFound> {
  if (!may(actor, 'create', 'scenario')) return forbidden
  const plan = chosenPlan(await loadPlans(db.client, actor.secretariatId), planId, today)
  if (!plan) return planId ? notFound('plan') : { ok: true, plan: null }
  return { ok: true, plan: { id: plan.id, name: plan.name } }
}
