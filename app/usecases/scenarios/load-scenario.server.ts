import { may } from '~/domain/access/rights'
import { planInView } from '~/domain/plans/plan-in-view'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadScenarios } from '~/persistence/records/scenarios.server'
import { historyOf } from '../audit/history-of.server'
import type { UseCaseContext } from '../context'
import type { KeptCoverage } from '../coverage/kept-coverage.server'
import { keptCoverage } from '../coverage/kept-coverage.server'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { changeChoices } from './change-choices'
import { outcomesIn } from './scenario-outcomes.server'
import type { LoadScenarioFormResult, LoadScenarioResult, ScenarioPage } from './scenario-pages'

/** One scenario with what it comes to beside the plan as it is. */
export async function loadScenario(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadScenarioResult> {
  if (!may(context.actor, 'read', 'scenario')) return forbidden
  const found = await scenarioWithOutcome(context, id)
  return found.ok ? found.page : found
}

/** The same with what further changes can be about. */
export async function loadScenarioForm(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadScenarioFormResult> {
  if (!may(context.actor, 'update', 'scenario')) return forbidden
  const found = await scenarioWithOutcome(context, id)
  if (!found.ok) return found
  return { ...found.page, choices: changeChoices(found.kept, found.page.plan.id, context.today) }
}

async function scenarioWithOutcome(
  context: UseCaseContext,
  id: string,
): Promise<{ ok: true; page: ScenarioPage; kept: KeptCoverage } | Forbidden | NotFound> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const [scenario] = await loadScenarios(database.client, secretariatId, { id })
  if (!scenario) return notFound('scenario')
  const planId = scenario.planId ?? planInView(await loadPlans(database.client, secretariatId), today)?.id
  const kept = planId ? await keptCoverage(database, secretariatId, planId, today) : null
  if (!kept || !planId) return notFound('plan')
  const { plan, live, scenarios } = outcomesIn(kept, planId, today, [scenario])
  const page: ScenarioPage = {
    ok: true,
    plan,
    scenario: scenarios[0]!,
    live,
    history: await historyOf(context, [id]),
    may: { create: may(actor, 'create', 'scenario'), update: may(actor, 'update', 'scenario') },
  }
  return { ok: true, page, kept }
}
