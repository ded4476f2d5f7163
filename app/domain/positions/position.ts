import type { Day } from '../calendar/day'
import type { OpenPeriod } from '../calendar/period'
import type { Hours, Oere, Share } from '../money/oere'

/** A post, not a person. */
export interface Position extends OpenPeriod {
  id: string
  planId: string
  name: string
  employerId: string
  hostId: string | null
  dailyLeaderContactId: string | null
  dailyLeaderOrganisationId: string | null
  hoursPerWeek: Hours
  monthlyCost: Oere
  /** Months of notice to the end of a month. */
  noticeMonths: number | null
}

/** Who pays which part of a position: exactly one of the two payers is set. */
export interface PositionShare {
  id: string
  positionId: string
  payerGrantId: string | null
  payerOrganisationId: string | null
  share: Share
  /** Null: the position's own first or last day. */
  from: Day | null
  through: Day | null
}

/** Hours a week of a position on an activity. */
export interface PositionAssignment {
  id: string
  positionId: string
  activityId: string
  hoursPerWeek: Hours
  from: Day | null
  through: Day | null
}
