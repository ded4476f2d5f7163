import type { Day } from '~/domain/calendar/day'
import type { Month } from '~/domain/calendar/month'
import type { PlanChance } from '~/domain/funding/plan-chance'
import type { GrantStatus } from '~/domain/grants/grant'
import type { Oere, Share } from '~/domain/money/oere'
import type { ScenarioOutcome } from '~/domain/scenarios/outcome'
import type { HistoryEntry } from '../audit/history'
import type { PlanChoice } from '../overview/overview'
import type { Forbidden, Named, NotFound } from '../refusals'
import type { SavedOutcome } from './scenario-outcomes.server'

/** How many scenarios stand beside the plan as it is. */
export const mostCompared = 4

export interface ComparisonInput {
  planId: string | null
  /** Empty: the first three. */
  scenarioIds: readonly string[]
}

export interface Comparison {
  ok: true
  plans: PlanChoice[]
  plan: { id: string; name: string; from: Day; through: Day }
  live: ScenarioOutcome
  /** All of the plan's, for the choice. */
  saved: (Named & { isChosen: boolean })[]
  compared: SavedOutcome[]
  /** More were asked for than fit beside each other. */
  isCut: boolean
  chance: PlanChance
  may: { create: boolean }
}

export type CompareScenariosResult = Comparison | { ok: true; plans: []; plan: null } | Forbidden | NotFound

export interface ScenarioPage {
  ok: true
  plan: { id: string; name: string; through: Day }
  scenario: SavedOutcome
  live: ScenarioOutcome
  history: HistoryEntry[] | null
  may: { create: boolean; update: boolean }
}

export type LoadScenarioResult = ScenarioPage | Forbidden | NotFound

/** What the changes can be about, as the plan is now. */
export interface ChangeChoices {
  refusable: GrantChoice[]
  awardable: GrantChoice[]
  activities: Named[]
  organisations: Named[]
  positions: Named[]
  anchorings: (Named & { owner: string | null; amount: Oere | null })[]
  /** From today's to the last that is worked out. */
  months: Month[]
  monthAfterPlan: Month
}

export interface GrantChoice extends Named {
  status: GrantStatus
  probability: Share | null
  amount: Oere | null
}

export interface ScenarioForm extends ScenarioPage {
  choices: ChangeChoices
}

export type LoadScenarioFormResult = ScenarioForm | Forbidden | NotFound
