import type { Continuation } from '../activities/activity'
import type { Day } from '../calendar/day'
import type { Month } from '../calendar/month'
import type { Oere, Share } from '../money/oere'
import type { SecretariatRecords } from '../secretariat/secretariat-records'

/** The part of a secretariat that funding reads; the whole of SecretariatRecords fits. */
export type CoverageRecords = Pick<
  SecretariatRecords,
  | 'plans'
  | 'organisations'
  | 'activities'
  | 'costLines'
  | 'positions'
  | 'positionShares'
  | 'positionAssignments'
  | 'grants'
  | 'allocations'
  | 'anchorings'
>

/** How sure money is, in the order it fills need: *sikret*, *betinget*, *ansøgt*. */
export const certainties = ['firm', 'conditional', 'hoped'] as const
export type Certainty = (typeof certainties)[number]

/** `lost` mister alt, `partly` mister noget, `secured` sikret, `closing` afsluttes. */
export const levels = ['lost', 'partly', 'secured', 'closing'] as const
export type Level = (typeof levels)[number]

/** One month's cell, where `need = firm + conditional + hoped + missing`; `surplus` is money above need. */
export interface CoverageMonth {
  month: Month
  need: Oere
  firm: Oere
  conditional: Oere
  hoped: Oere
  missing: Oere
  surplus: Oere
}

export type SourceOrigin =
  | { kind: 'grant'; grantId: string }
  | { kind: 'organisation'; organisationId: string }
  | { kind: 'anchoring'; anchoringId: string }

/** One source behind an activity or the plan's own hours, month by month. */
export interface CoverageSource {
  origin: SourceOrigin
  certainty: Certainty
  /** How the money arrives. Amounts via a position show what a post costs and are sealed like salaries. */
  via: 'allocation' | 'position' | 'anchoring'
  /** Set where the money belongs to a successor in a following plan (*videreført i …*), else null. */
  successorActivityId: string | null
  /** What it offers in each of the plan's `months`, not held down to need; weighted where hoped. */
  amounts: Oere[]
  /** The same unweighted: what a hoped source gives if the answer is yes. */
  fullAmounts: Oere[]
}

/** What stands beside the level, each counted apart. */
export interface CoverageFlags {
  /** *Intet behov angivet*: no need in any month. */
  noCostsEntered: boolean
  /** *Mangler allerede nu*: secured after the plan's end, yet uncovered in a month before it. */
  alreadyMissing: boolean
  /** *Afventer en beslutning*: firm money falls short after the plan's end, conditional money would close it. */
  awaitsDecision: boolean
}

/** What is said instead of a chance where more applications touch an activity than can be counted through. */
export interface UncoveredBounds {
  /** Uncovered if every application succeeds. */
  least: Oere
  /** Uncovered if each application gave its amount times its probability. */
  weighted: Oere
  /** Uncovered if none does. */
  most: Oere
}

export interface ActivityCoverage {
  activityId: string
  activity: string
  continuation: Continuation
  level: Level
  flags: CoverageFlags
  /** From today's month on, by firm money; null where every month is covered. */
  firstUncoveredMonth: Month | null
  /** Over the 12 calendar months after the month the plan ends in, as the three below. */
  annualNeed: Oere
  /** Need not covered by firm money (*ikke sikret*). */
  annualGap: Oere
  /** Need without any source (*uden nogen kilde*). */
  annualMissing: Oere
  /** 0…1; null above `mostApplications`. */
  chance: number | null
  expectedUncovered: Oere | null
  /** Open applications with money in the 12 months after the plan. */
  openApplications: number
  uncoveredBounds: UncoveredBounds
  months: CoverageMonth[]
  sources: CoverageSource[]
}

/** The plan's own staff hours (*sekretariat*). */
export interface UnassignedCoverage {
  months: CoverageMonth[]
  sources: CoverageSource[]
}

/** Local co-financing, with what is counted. Shares are of `total` and of total less the in-kind part. */
export interface CoFinancing {
  required: Share
  cash: Oere
  inKind: Oere
  total: Oere
  /** (cash + inKind) ÷ total, null where there is no money at all. */
  shareWithInKind: number | null
  /** cash ÷ (total − inKind). */
  shareWithoutInKind: number | null
  /** Grants behind `cash`, gross. */
  cashGrants: { grantId: string; amount: Oere }[]
  /** Who pays positions, in kind. */
  inKindPayers: { organisationId: string; amount: Oere }[]
  /** Landsbyggefonden's awards, gross. */
  fundGrants: { grantId: string; amount: Oere }[]
}

export interface PlanCoverage {
  planId: string
  plan: string
  from: Day
  through: Day
  horizon: Day
  /** From the month of the plan's start to that of its horizon; every `months` below has these. */
  months: Month[]
  /** In the order of their rows. */
  activities: ActivityCoverage[]
  unassigned: UnassignedCoverage
  totals: {
    /** The activities' cells added. */
    activities: CoverageMonth[]
    /** The activities and the plan's own hours. */
    all: CoverageMonth[]
  }
  coFinancing: CoFinancing
}

export interface Coverage {
  today: Day
  /** In the order of their rows. */
  plans: PlanCoverage[]
}
