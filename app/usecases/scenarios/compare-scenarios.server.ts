import { may } from '~/domain/access/rights'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadScenarios } from '~/persistence/records/scenarios.server'
import type { UseCaseContext } from '../context'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { chosenPlan, planChoices } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import { outcomesIn, planChanceIn } from './scenario-outcomes.server'
import type { CompareScenariosResult, ComparisonInput } from './scenario-pages'
import { mostCompared } from './scenario-pages'

const shownUnasked = 3

/** The plan as it is beside the scenarios chosen, with how many kroner it may come to lack. */
export async function compareScenarios(
  { db: database, actor, today }: UseCaseContext,
  { planId, scenarioIds }: ComparisonInput,
): Promise<CompareScenariosResult> {
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'scenario')) return forbidden
  const plans = await loadPlans(db, secretariatId)
  const plan = chosenPlan(plans, planId, today)
  if (!plan) return planId ? notFound('plan') : { ok: true, plans: [], plan: null }
  const kept = await keptCoverage(database, secretariatId, plan.id, today)
  if (!kept) return notFound('plan')
  const saved = await loadScenarios(db, secretariatId, { OR: [{ planId: plan.id }, { planId: null }] })
  const asked = saved.filter(({ id }) => scenarioIds.includes(id))
  const chosen = asked.length > 0 ? asked.slice(0, mostCompared) : saved.slice(0, shownUnasked)
  const { live, scenarios } = outcomesIn(kept, plan.id, today, chosen)
  return {
    ok: true,
    plans: planChoices(plans, today),
    plan: { id: plan.id, name: plan.name, from: plan.from, through: plan.through },
    live,
    saved: saved.map(({ id, name }) => ({ id, name, isChosen: chosen.some((one) => one.id === id) })),
    compared: scenarios,
    isCut: asked.length > mostCompared,
    chance: planChanceIn(kept, plan.id),
    may: { create: may(actor, 'create', 'scenario') },
  }
}
