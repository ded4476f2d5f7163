import type { Day } from '~/domain/calendar/day'
import type { Period } from '~/domain/calendar/period'
import type { Certainty } from '~/domain/funding/coverage-types'
import type { Hours, Oere, Share } from '~/domain/money/oere'
import type { FindingTone, PositionFinding } from '~/domain/positions/findings/position-finding'
import type { FlightWindowState } from '~/domain/positions/flight-window'
import type { PositionEnding } from '~/domain/positions/notice'
import type { PayStretch } from '~/domain/positions/pay'
import type { PlanChoice } from '../overview/overview'
import type { Forbidden, Named, NotFound } from '../refusals'

export const positionFilters = ['all', 'ending', 'shared', 'findings'] as const
export type PositionFilter = (typeof positionFilters)[number]

export interface PositionListInput {
  planId?: string | null
  filter?: PositionFilter
}

/** Who pays, what share, when. */
export interface PayerLane {
  shareId: string
  payer: Named & { kind: 'grant' | 'organisation' }
  share: Share
  /** Null where it never pays: its grant's days and the post's share none. */
  period: Period | null
  /** Null: an idea, a draft or a refusal. */
  certainty: Certainty | null
}

/** A finding as it is shown: kroner are null where they are sealed, and what it names has its name. */
export interface ShownFinding {
  key: string
  position: Named
  tone: FindingTone
  isAdvice: boolean
  finding: Exclude<PositionFinding, { code: 'payersBelowWhole' }> | SealedBelowWhole
  /** The payer or activity it is about. */
  about: string | null
}

interface SealedBelowWhole {
  code: 'payersBelowWhole'
  from: Day
  through: Day
  unpaid: Share
  amount: Oere | null
}

/** What the end of a post brings. */
export interface PositionEndFacts {
  ending: PositionEnding
  endsWithPlan: boolean
  noticeDay: Day | null
  window: Period
  windowState: FlightWindowState
}

export interface PositionRow extends PositionEndFacts {
  id: string
  name: string
  employer: Named
  host: Named | null
  isShared: boolean
  /** Activities it has hours on today or later. */
  activities: Named[]
  hoursPerWeek: Hours
  noticeMonths: number | null
  from: Day
  through: Day | null
  lanes: PayerLane[]
  /** From today's year on: what nobody pays, by stretches. */
  pay: PayStretch[]
  findings: ShownFinding[]
}

export interface PositionTotals {
  all: number
  ending: number
  shared: number
  withFindings: number
  /** Of the posts that end with the plan. */
  endingHours: Hours
  firstNotice: Day | null
  /** Whether each of them is wholly paid to the plan's end. */
  isPaidToPlanEnd: boolean
  /** The share of their hours in the 12 months after the plan that awarded money pays. */
  promisedAfter: Share
  openWindowThrough: Day | null
}

export interface PositionList {
  ok: true
  plans: PlanChoice[]
  planId: string | null
  planThrough: Day | null
  /** The years the timeline shows. */
  shown: Period | null
  filter: PositionFilter
  rows: PositionRow[]
  findings: ShownFinding[]
  totals: PositionTotals
}

export type ListPositionsResult = PositionList | Forbidden | NotFound

/** The words of the file, in the language of the reader. */
export interface PositionsCsvWords {
  fileName: string
  columns: Record<PositionColumn, string>
}

export const positionColumns = [
  'position',
  'employer',
  'host',
  'activities',
  'hours',
  'from',
  'through',
  'ends',
  'notice',
  'windowFrom',
  'windowThrough',
  'payers',
  'unpaidToday',
  'findings',
] as const
export type PositionColumn = (typeof positionColumns)[number]
