import type { Day } from '~/domain/calendar/day'
import type { Level } from '~/domain/funding/coverage-types'
import type { Month } from '~/domain/calendar/month'
import type { Period } from '~/domain/calendar/period'
import type { Hours, Oere } from '~/domain/money/oere'
import type { PositionAgreement } from '~/domain/positions/agreement'
import type { HistoryEntry } from '../audit/history'
import type { ShownFile } from '../files/shown-file'
import type { Succession } from '../carry-on/succession-of.server'
import type { Forbidden, Named, NotFound } from '../refusals'
import type { PayerLane, PositionRow } from './position-list'

export interface PayerOfPage extends PayerLane {
  /** Whole øre a month at its share; null where sealed. */
  monthly: Oere | null
  /** Its own days as they were written, null where it follows the post. */
  from: Day | null
  through: Day | null
}

export interface AssignmentOfPage {
  id: string
  activity: Named & { isOpen: boolean }
  hoursPerWeek: Hours
  from: Day | null
  through: Day | null
  level: Level | null
  firstUncoveredMonth: Month | null
}

export type AgreementState = 'signed' | 'unsigned' | 'expired' | 'coming' | 'earlier'

export interface AgreementOfPage extends PositionAgreement {
  version: number
  state: AgreementState
  files: ShownFile[]
}

/** What goes when a post or a payer of it ends. */
export interface LossOfPage {
  /** Null: the post itself. */
  payer: string | null
  day: Day
  activities: { activity: Named; hoursPerWeek: Hours }[]
}

export interface PositionPage extends PositionRow {
  ok: true
  succession: Succession
  plan: Named & Period
  dailyLeader: string | null
  /** Null where sealed. */
  monthlyCost: Oere | null
  isCostSealed: boolean
  shown: Period
  payers: PayerOfPage[]
  assignments: AssignmentOfPage[]
  /** Hours a week that belong to no activity today. */
  ownHours: Hours
  /** The one that holds first, then the others, the latest first. */
  agreements: AgreementOfPage[]
  losses: LossOfPage[]
  history: HistoryEntry[] | null
  may: { update: boolean; delete: boolean; files: boolean }
}

export type LoadPositionResult = PositionPage | Forbidden | NotFound
