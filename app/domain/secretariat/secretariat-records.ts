import type { Activity, CostLine } from '../activities/activity'
import type { Anchoring, Collaboration } from '../anchoring/anchoring'
import type { Body, BodyMember, Meeting } from '../bodies/body'
import type { Allocation, Grant, Instalment } from '../grants/grant'
import type { Share } from '../money/oere'
import type { Contact, Organisation } from '../organisations/organisation'
import type { Plan } from '../plans/plan'
import type { Position, PositionAssignment, PositionShare } from '../positions/position'
import type { ObligationRecord, Requirement } from '../reporting/requirement'

/**
 * Everything a secretariat plans with, each list in the order of its rows.
 * The workbook is read into it and written from it; funding reads a part of it.
 */
export interface SecretariatRecords {
  plans: Plan[]
  organisations: Organisation[]
  contacts: Contact[]
  activities: Activity[]
  costLines: CostLine[]
  positions: Position[]
  positionShares: PositionShare[]
  positionAssignments: PositionAssignment[]
  grants: Grant[]
  instalments: Instalment[]
  allocations: Allocation[]
  requirements: Requirement[]
  obligations: ObligationRecord[]
  anchorings: Anchoring[]
  collaborations: Collaboration[]
  bodies: Body[]
  bodyMembers: BodyMember[]
  meetings: Meeting[]
}

/** The secretariat's own figures that calculations use. */
export interface SecretariatSettings {
  /** Probability of an application that states none. */
  defaultProbability: Share
  /** Months after a plan's end that coverage looks ahead. */
  horizonMonths: number
  /** What a public holder loses of foundation money, by the day the rate applies from (oldest first). */
  foundationVatRates: { from: string; share: Share }[]
}
