import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import type { PlanChance } from '~/domain/funding/plan-chance'
import { planChance } from '~/domain/funding/plan-chance'
import { probabilityOf } from '~/domain/grants/certainty'
import type { ScenarioOutcome } from '~/domain/scenarios/outcome'
import { liveOutcome, outcomeOf } from '~/domain/scenarios/outcome-of'
import type { Scenario } from '~/domain/scenarios/scenario'
import type { ScenarioGround } from '~/domain/scenarios/scenario-state'
import type { Database } from '~/persistence/database.server'
import { loadScenarios } from '~/persistence/records/scenarios.server'
import type { KeptCoverage } from '../coverage/kept-coverage.server'
import { keptCoverage } from '../coverage/kept-coverage.server'

/** A saved scenario with what it comes to today. */
export interface SavedOutcome extends Scenario {
  outcome: ScenarioOutcome
  /** The plan comes to other figures than when the scenario was last saved. */
  isOutdated: boolean
}

/** The live plan and scenarios laid over it: plain JSON, with no salary in it. */
export interface ScenarioOutcomes {
  plan: { id: string; name: string; through: Day }
  live: ScenarioOutcome
  /** In the order they were made. */
  scenarios: SavedOutcome[]
}

/**
 * The live plan and the scenarios asked for (null: all of the plan's), worked out from what the plan is now. Null where
 * there is no such plan. Worked out once while nobody writes to the secretariat's records.
 */
export async function scenarioOutcomes(
  database: Database,
  secretariatId: SecretariatId,
  planId: string,
  today: Day,
  scenarioIds: readonly string[] | null,
): Promise<ScenarioOutcomes | null> {
  const kept = await keptCoverage(database, secretariatId, planId, today)
  if (!kept?.plans[0]) return null
  const scenarios = await loadScenarios(database.client, secretariatId, {
    OR: [{ planId }, { planId: null }],
    ...(scenarioIds && { id: { in: [...scenarioIds] } }),
  })
  return outcomesIn(kept, planId, today, scenarios)
}

const worked = new WeakMap<KeptCoverage, Map<string, unknown>>()

/** The same from coverage that is at hand. */
export function outcomesIn(
  kept: KeptCoverage,
  planId: string,
  today: Day,
  scenarios: readonly Scenario[],
): ScenarioOutcomes {
  const ground = groundOf(kept, planId, today)
  const live = once(kept, `live ${planId}`, () => liveOutcome(kept.records, ground))
  return {
    plan: { id: ground.plan.id, name: ground.plan.name, through: ground.plan.through },
    live,
    scenarios: scenarios.map((scenario) => {
      const { id, name, changes, figures } = scenario
      const outcome = once(kept, JSON.stringify([planId, id, name, changes]), () =>
        outcomeOf(kept.records, changes, ground, { scenarioId: id, name }, live),
      )
      const isOutdated =
        figures !== null &&
        (figures.liveGap !== live.totals.gap ||
          figures.liveMissing !== live.totals.missing ||
          figures.gap !== outcome.totals.gap ||
          figures.missing !== outcome.totals.missing)
      return { ...scenario, outcome, isOutdated }
    }),
  }
}

/** How many kroner the plan as it is lacks in the year after it, over all answers to its applications. */
export function planChanceIn(kept: KeptCoverage, planId: string): PlanChance {
  return once(kept, `chance ${planId}`, () => {
    const grants = new Map(kept.records.grants.map((grant) => [grant.id, grant]))
    const plan = kept.plans.find((one) => one.planId === planId)!
    return planChance(plan, (id) => probabilityOf(grants.get(id)!, kept.settings.defaultProbability))
  })
}

export function groundOf(kept: KeptCoverage, planId: string, today: Day): ScenarioGround {
  return { plan: kept.records.plans.find((plan) => plan.id === planId)!, settings: kept.settings, today }
}

/** Kept as long as the coverage it is worked out from. */
function once<Value>(kept: KeptCoverage, key: string, work: () => Value): Value {
  const known = worked.get(kept) ?? new Map<string, unknown>()
  worked.set(kept, known)
  if (!known.has(key)) known.set(key, work())
  return known.get(key) as Value
}
