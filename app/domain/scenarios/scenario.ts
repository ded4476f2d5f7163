import type { Day } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import type { Month } from '../calendar/month'
import type { Oere, Share } from '../money/oere'

/** The kinds of change, in the order they are offered. The codes are kept in rows and must not change. */
export const scenarioCodes = [
  'fundRenewed',
  'refused',
  'awarded',
  'newGrant',
  'partyTakes',
  'positionLapses',
  'anchoringFails',
  'planExtended',
] as const
export type ScenarioCode = (typeof scenarioCodes)[number]

/** A record a change is about, with the name it had then, so that it can be called by it when it is gone. */
export interface Named {
  id: string
  name: string
}

/**
 * One *what if*. Changes are laid over each other in their order, which matters in one place: a party takes its share
 * of what the changes before it have left uncovered.
 */
export type ScenarioChange =
  /** Landsbyggefonden goes on with `share` of what it gave the activities in the plan's last 12 months. */
  | { code: 'fundRenewed'; share: Share }
  /** A grant or an application comes to nothing. */
  | { code: 'refused'; grant: Named }
  /** An application is awarded: all it asks for, or the gross `amount`, which gives every activity its part. */
  | { code: 'awarded'; grant: Named; amount: Oere | null }
  /** Money that is not applied for yet: net, to one activity, spread evenly over its period. */
  | { code: 'newGrant'; name: string; activity: Named; amount: Oere; from: Day; through: Day }
  /** A party takes `share` of what firm money leaves uncovered; `activities` null is all, `from` null the month after the plan's. */
  | { code: 'partyTakes'; organisation: Named; share: Share; activities: Named[] | null; from: Month | null }
  /** A post, what it costs and who pays it are gone from the month on. */
  | { code: 'positionLapses'; position: Named; from: Month }
  /** Nobody takes the activity over after all. */
  | { code: 'anchoringFails'; anchoring: Named }
  /** The plan ends so many months later. */
  | { code: 'planExtended'; months: number }

/** What the figures were when the scenario was last saved, in øre over the year after the plan. */
export interface KeptFigures {
  on: Day
  liveGap: Oere
  liveMissing: Oere
  gap: Oere
  missing: Oere
}

export interface Scenario {
  id: string
  /** Null: it belongs to no plan and is laid over the one that is looked at. */
  planId: string | null
  name: string
  note: string | null
  changes: ScenarioChange[]
  /** Null where it has never been worked out, as after an import. */
  figures: KeptFigures | null
  createdAt: Instant
  version: number
}

export const mostChanges = 50
export const mostMonths = 60
export const halfShare: Share = 5000
