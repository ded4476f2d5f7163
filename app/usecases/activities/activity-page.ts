import type { Activity, CostBasis, CostKind } from '~/domain/activities/activity'
import type { AnchoringStage } from '~/domain/anchoring/anchoring'
import type { FalseAnchorReason } from '~/domain/anchoring/false-anchor'
import type { Day } from '~/domain/calendar/day'
import type { Month } from '~/domain/calendar/month'
import type { Period } from '~/domain/calendar/period'
import type {
  Certainty,
  CoverageFlags,
  CoverageMonth,
  Level,
  SourceOrigin,
  UncoveredBounds,
} from '~/domain/funding/coverage-types'
import type { GrantStatus } from '~/domain/grants/grant'
import type { Oere, Share } from '~/domain/money/oere'
import type { SubjectRow } from '../anchoring/anchoring-page'
import type { HistoryEntry } from '../audit/history'
import type { PlanChoice, StripMonth } from '../overview/overview'
import type { Forbidden, Named, NotFound } from '../refusals'

export type LoadActivityResult = ActivityPage | Forbidden | NotFound

export interface ActivityPage {
  ok: true
  /** As the form edits it. */
  activity: Activity
  version: number
  plan: PlanChoice
  period: Period
  /** It runs to the plan's end unless it ends itself before it. */
  endsBeforePlan: boolean
  responsible: Named | null
  deputy: Named | null
  continues: (Named & { plan: string }) | null
  continuedBy: (Named & { plan: string })[]
  level: Level
  flags: CoverageFlags
  verdict: Verdict
  strip: StripMonth[]
  /** Null to those who see no kroner. */
  money: ActivityMoney | null
  positions: StaffingPosition[]
  anchorings: ActivityAnchoring[]
  /** Where it goes after the plan, as Forankring tells it; null to a partner. */
  standing: ActivityStanding | null
  /** Null to those who may not read the trail. */
  history: HistoryEntry[] | null
  may: { update: boolean; delete: boolean; editSalaries: boolean; allocate: boolean }
}

/** The line under the name: covered through which month, and how much the year after the plan lacks. */
export interface Verdict {
  /** The last month before the first uncovered one; null where the first month looked at is uncovered already. */
  coveredThrough: Month | null
  /** Null: every month to the horizon is covered. */
  firstUncoveredMonth: Month | null
  horizon: Day
}

export interface ActivityMoney {
  months: CoverageMonth[]
  years: CoverageYear[]
  sources: ActivitySource[]
  annualNeed: Oere
  annualGap: Oere
  annualMissing: Oere
  /** 0…1; null where more applications touch it than can be counted through, then `bounds` speaks. */
  chance: number | null
  expectedUncovered: Oere | null
  openApplications: number
  bounds: UncoveredBounds
  costLines: CostLineRow[]
  allocations: AllocationRow[]
  goesDown: GoesDown[]
}

export interface CoverageYear {
  year: number
  need: Oere
  firm: Oere
  conditional: Oere
  hoped: Oere
  missing: Oere
}

/** One payer with one certainty over the months of the plan; `amounts` null where sealed (money through a post). */
export interface ActivitySource {
  key: string
  origin: SourceOrigin
  name: string
  detail: string | null
  certainty: Certainty
  via: 'allocation' | 'position' | 'anchoring'
  /** Where it belongs to a successor in a following plan. */
  successor: Named | null
  isSealed: boolean
  /** The months it pays in: positions in `money.months`, both ends included. */
  firstMonth: Month
  lastMonth: Month
  amounts: Oere[] | null
  /** Unweighted: what a hoped source gives if the answer is yes. */
  fullAmounts: Oere[] | null
  years: { year: number; amount: Oere; full: Oere }[] | null
  probability: Share | null
}

export interface CostLineRow {
  id: string
  version: number
  label: string
  kind: CostKind | null
  /** Null where sealed. */
  amount: Oere | null
  isSealed: boolean
  basis: CostBasis
  from: Day | null
  through: Day | null
  period: Period
}

export interface AllocationRow extends Period {
  id: string
  version: number
  grant: Named & { status: GrantStatus; title: string | null; funder: string }
  activity: Named
  amount: Oere
  /** Part of it lies outside the grant's period. */
  isOutsideGrant: boolean
}

export interface StaffingPosition extends Named {
  employer: Named
  host: Named | null
  /** Employer and host differ, or more than one organisation pays. */
  isShared: boolean
  /** Hours a week on this activity, today or else at its next or last days (1/10.000). */
  hoursPerWeek: number
  positionHoursPerWeek: number
  from: Day
  through: Day | null
  payers: (Named & { kind: 'grant' | 'organisation'; share: Share; from: Day | null; through: Day | null })[]
}

export interface ActivityStanding {
  row: SubjectRow
  /** Steps on the way that are not done, the earliest first. */
  steps: { id: string; title: string; day: Day | null; responsible: Named | null }[]
  mayUpdate: boolean
}

export interface ActivityAnchoring {
  id: string
  version: number
  stage: AnchoringStage
  owner: (Named & { kind: 'organisation' | 'position' }) | null
  contact: Named | null
  amount: Oere | null
  from: Day | null
  documentation: string | null
  volunteersOnly: boolean
  /** Empty: it counts. */
  falseReasons: FalseAnchorReason[]
  stageChanges: { to: AnchoringStage; on: Day; actor: string; reason: string | null }[]
}

/**
 * What falls with a source when it ends: the match tied to it, the posts they pay, the activities these staff.
 * Kroner are those of its last 12 months, null where they would tell what a post costs to somebody who may not see it.
 */
export interface GoesDown {
  source: Named & { kind: 'grant' | 'organisation' }
  through: Day
  total: Oere | null
  matches: (Named & { amount: Oere | null })[]
  positions: (Named & { hoursPerWeek: number; lost: Oere | null })[]
  activities: (Named & { total: Oere | null })[]
}

/** What the activity form edits. */
export type ActivityValues = Omit<Activity, 'id'>
