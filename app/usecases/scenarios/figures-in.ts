import type { CoverageRecords } from '../../domain/funding/coverage-types'
import type { ScenarioOutcome } from '../../domain/scenarios/outcome'
import { liveOutcome, outcomeOf } from '../../domain/scenarios/outcome-of'
import type { KeptFigures, ScenarioChange } from '../../domain/scenarios/scenario'
import type { ScenarioGround } from '../../domain/scenarios/scenario-state'

/** What changes come to today, kept beside them so that a later day can say what has moved. */
export function figuresIn(
  records: CoverageRecords,
  ground: ScenarioGround,
  changes: readonly ScenarioChange[],
  live: ScenarioOutcome = liveOutcome(records, ground),
): KeptFigures {
  const { totals } = outcomeOf(records, changes, ground, { scenarioId: null, name: null }, live)
  return {
    on: ground.today,
    liveGap: live.totals.gap,
    liveMissing: live.totals.missing,
    gap: totals.gap,
    missing: totals.missing,
  }
}
