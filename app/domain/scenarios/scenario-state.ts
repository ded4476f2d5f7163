import type { Day } from '../calendar/day'
import type { CoverageRecords } from '../funding/coverage-types'
import type { Plan } from '../plans/plan'
import type { SecretariatSettings } from '../secretariat/secretariat-records'

/** The records as the changes so far have made them. No list in it is changed: each change makes its own. */
export interface ScenarioState {
  records: CoverageRecords
  /** By allocation: the post it pays, where a change goes on paying for one. */
  postOf: ReadonlyMap<string, string>
}

/** What every change is laid over. */
export interface ScenarioGround {
  /** As it is without the scenario. */
  plan: Plan
  settings: SecretariatSettings
  today: Day
}

export type MissingKind = 'grant' | 'activity' | 'organisation' | 'position' | 'anchoring'

/** Something a change names that is no longer there, by the name it had. */
export interface MissingReference {
  kind: MissingKind
  name: string
}

/**
 * What is said of a change that did less than it seems: the application is given to no activity or post, the fund
 * gave nothing in the plan's last year, nothing is uncovered to take.
 */
export type ChangeRemark = 'nothingGivenOut' | 'noFundMoney' | 'nothingUncovered'

export interface ChangeEffect {
  /** Null: the change is skipped. */
  state: ScenarioState | null
  missing?: MissingReference[]
  remark?: ChangeRemark
}

/** The grant that a change brings, by its place among the changes; no row has such an id. */
export function scenarioGrantId(at: number): string {
  return `scenario:${at}`
}

export function gone(kind: MissingKind, name: string): ChangeEffect {
  return { state: null, missing: [{ kind, name }] }
}
