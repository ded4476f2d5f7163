import type { Continuation } from '~/domain/activities/activity'
import type { AnchoringStage } from '~/domain/anchoring/anchoring'
import type { Day } from '~/domain/calendar/day'
import type { Month } from '~/domain/calendar/month'
import type { DeadlineKind } from '~/domain/deadlines/deadline'
import type { KindGroup } from '~/domain/deadlines/kind-groups'
import type { CoverageFlags, CoverageMonth, Level } from '~/domain/funding/coverage-types'
import type { Oere } from '~/domain/money/oere'
import type { MoneyInDanger } from '~/domain/reporting/money-in-danger'
import type { SubjectRow } from '../anchoring/anchoring-page'
import type { Forbidden, Named, NotFound } from '../refusals'

export interface OverviewInput {
  /** Null or absent: the running plan that ends first. */
  planId?: string | null
}

export interface PlanChoice extends Named {
  from: Day
  through: Day
  /** *Today* lies inside it. */
  isRunning: boolean
}

/** `full` for those who see kroner, `own` for a partner: its own activities, and no kroner. */
export type LoadOverviewResult = FullOverview | OwnOverview | EmptyOverview | Forbidden | NotFound

/** There is no plan yet. */
export interface EmptyOverview {
  ok: true
  view: 'empty'
  plans: []
}

export interface FullOverview {
  ok: true
  view: 'full'
  plans: PlanChoice[]
  plan: PlanInView
  headline: Headline
  /** 12 months before to 24 after the plan's end, or what there is of them. */
  months: CliffMonth[]
  /** The activities' sums of the 12 months after the plan's end. */
  yearAfter: Omit<CoverageMonth, 'month' | 'surplus'>
  /** Activities that lose money when the plan ends, by `annualGap`, the largest first. */
  losing: LosingActivity[]
  deadlines: OverviewDeadlines
  /** Firm money that waits for a late or unready report. */
  inDanger: MoneyInDanger
  /** Posts with something late, or something that costs. */
  postsWithFindings: number
  coFinancing: CoFinancingFigures
  /** Subjects by how the time for an owner to decide stands; `ends`: on purpose. */
  windows: Record<'missed' | 'closing' | 'open' | 'ends', number>
  /** The first few of each state that somebody has to do something about. */
  windowSubjects: Record<ToldWindow, SubjectRow[]>
}

/** The states of a window that the overview tells subject by subject. */
export const toldWindows = ['missed', 'closing', 'ends'] as const
export type ToldWindow = (typeof toldWindows)[number]

export interface OwnOverview {
  ok: true
  view: 'own'
  plans: PlanChoice[]
  plan: PlanInView
  activities: OwnActivity[]
}

export interface PlanInView extends PlanChoice {
  /** Days from today to the plan's last day; negative where it has ended. */
  daysLeft: number
}

export interface Headline {
  /** Activities that lose funding at the plan's end: `lost` and `partly`. */
  losing: number
  activities: number
  secured: number
  closing: number
  lost: number
  partly: number
  /** *Intet behov angivet*, *mangler allerede nu*, *afventer en beslutning*; each counted apart. */
  noCostsEntered: number
  alreadyMissing: number
  awaitsDecision: number
  /** Øre a year not secured, and the part of it without any source. */
  annualGap: Oere
  annualMissing: Oere
  /** The earliest first uncovered month among the losing, null where there is none. */
  firstUncoveredMonth: Month | null
}

/** The activities' cells of a month, and the plan's own hours beside them. */
export interface CliffMonth extends CoverageMonth {
  own: Pick<CoverageMonth, 'need' | 'firm' | 'conditional' | 'hoped' | 'missing'>
  isAfterPlan: boolean
}

/** How far a month is covered: the parts of need in 1/1000, which sum to 1000, or all 0 where there is no need. */
export interface StripMonth {
  month: Month
  firm: number
  conditional: number
  hoped: number
  missing: number
}

export interface LosingActivity extends Named {
  effortAreas: string[]
  level: Level
  flags: CoverageFlags
  continuation: Continuation
  strip: StripMonth[]
  firstUncoveredMonth: Month | null
  annualNeed: Oere
  annualGap: Oere
  annualMissing: Oere
  /** `annualGap ÷ annualNeed` in 1/1000. */
  gapShare: number
  /** Hours a week of posts on its last day in the plan, and how many posts give them. */
  hoursPerWeek: number
  posts: number
  /** Weeks of a full-time post that the gap would pay, at what the plan's posts cost on average; null where sealed. */
  weeksOfPost: number | null
  stage: AnchoringStage
  /** It has an anchoring that does not count. */
  isFalseAnchor: boolean
  owner: string | null
  responsible: Named | null
}

export interface OwnActivity extends Named {
  effortAreas: string[]
  level: Level
  flags: CoverageFlags
  continuation: Continuation
  strip: StripMonth[]
  firstUncoveredMonth: Month | null
  stage: AnchoringStage
  owner: string | null
}

export interface OverviewDeadlines {
  /** How many are overdue, shown or not. */
  overdue: number
  /** What is overdue first, then by day; of what is overdue, that which stops money. */
  shown: OverviewDeadline[]
}

export interface OverviewDeadline {
  key: string
  kind: DeadlineKind
  group: KindGroup
  day: Day
  time: string | null
  /** When it is to be ready with us, where that is another day. */
  target: Day | null
  /** Negative where it is over. */
  daysLeft: number
  subject: string
  detail: string | null
  path: string
  funder: Named | null
  /** Null: *uden ansvarlig*. */
  responsible: Named | null
  holdsBack: Oere
}

export interface CoFinancingFigures {
  /** 1/10.000. */
  required: number
  cash: Oere
  inKind: Oere
  total: Oere
  /** 0…1, null where there is no money. */
  shareWithInKind: number | null
  shareWithoutInKind: number | null
  isMetWithInKind: boolean
  isMetWithoutInKind: boolean
  cashGrants: (Named & { amount: Oere })[]
  inKindPayers: (Named & { amount: Oere })[]
  fundGrants: (Named & { amount: Oere })[]
}
