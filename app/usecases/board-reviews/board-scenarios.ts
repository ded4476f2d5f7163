import type { BoardFigures, BoardScenario } from '~/domain/board/board-figures'
import type { PlanChance } from '~/domain/funding/plan-chance'
import { wholeShare } from '~/domain/money/oere'
import type { ScenarioOutcome } from '~/domain/scenarios/outcome'
import type { ScenarioOutcomes } from '../scenarios/scenario-outcomes.server'

/** The plan as it stands beside the scenarios; nothing where none is chosen. */
export function boardScenarios(outcomes: ScenarioOutcomes | null): BoardScenario[] {
  if (!outcomes || outcomes.scenarios.length === 0) return []
  return [
    boardScenario(outcomes.live, null),
    ...outcomes.scenarios.map(({ outcome, note }) => boardScenario(outcome, note)),
  ]
}

function boardScenario(outcome: ScenarioOutcome, note: string | null): BoardScenario {
  const { totals, counts } = outcome
  const { need, firm, conditional, hoped, missing } = totals
  return {
    id: outcome.scenarioId,
    name: outcome.name,
    note,
    brokenChanges: outcome.broken.length,
    year: { need, firm, conditional, hoped, missing },
    annualGap: totals.gap,
    annualMissing: missing,
    losing: counts.missingMoney,
    activities: counts.activities,
    underHalf: counts.underHalf,
    fundAmount: outcome.fundMoney,
    positionsAtRisk: counts.positionsAtRisk,
    hoursAtRisk: counts.hoursAtRisk,
  }
}

/** What boards are told. */
const toldCertainty = 8000

/** *Med 80 % sikkerhed mangler I højst …*; null where the applications are too many to be counted through. */
export function boardChance({ exact, openApplications }: PlanChance): BoardFigures['chance'] {
  const told = exact?.atMost.find(({ certainty }) => certainty === toldCertainty)
  return told ? { certainty: toldCertainty / wholeShare, atMost: told.amount, openApplications } : null
}
