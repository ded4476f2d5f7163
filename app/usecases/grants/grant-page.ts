import type { Day } from '~/domain/calendar/day'
import type { GrantParticulars } from '~/domain/grants/grant-particulars'
import type { Grant, GrantStatus } from '~/domain/grants/grant'
import type { ChangeRequest } from '~/domain/grants/change-request'
import type { GateState } from '~/domain/grants/instalment-gate'
import type { SpendingCondition } from '~/domain/grants/spending-conditions'
import type { Period } from '~/domain/calendar/period'
import type { Hours, Oere, Share } from '~/domain/money/oere'
import type { Obligation } from '~/domain/reporting/obligations'
import type { Artefact, Consequence, RequirementCondition } from '~/domain/reporting/requirement'
import type { WhyStep } from '~/domain/reporting/schedule'
import type { TargetStep } from '~/domain/reporting/target'
import type { AllocationRow } from '../activities/activity-page'
import type { HistoryEntry } from '../audit/history'
import type { Forbidden, Named, NotFound } from '../refusals'

export type LoadGrantResult = GrantPage | Forbidden | NotFound

/** What the grant form edits: the grant and what only the planner keeps of it. */
export type GrantValues = Omit<Grant, 'id'> & GrantParticulars

export interface GrantPage {
  ok: true
  grant: Grant & GrantParticulars
  version: number
  funder: Named
  plan: Named | null
  /** The grant's own, else the plan's. */
  holder: (Named & { isPublicAuthority: boolean; isPlans: boolean }) | null
  matches: Named | null
  responsible: Named | null
  deputy: Named | null
  money: GrantMoney
  allocations: AllocationRow[]
  positionShares: GrantPositionShare[]
  instalments: InstalmentRow[]
  spending: SpendingRow[]
  changes: ChangeRequestRow[]
  /** How far its allocations lie from what the funder approved; null without a threshold. */
  changed: { moved: Oere; limit: Oere | null; needsApproval: boolean } | null
  requirements: RequirementRow[]
  /** By due day. */
  obligations: ObligationRow[]
  /** *Venter på krav uden dato*. */
  heldWithoutDay: { number: string; amount: Oere; requirement: string }[]
  /** The template its requirements were made from. */
  template: { title: string; version: number } | null
  statusChanges: { from: GrantStatus | null; to: GrantStatus; on: Day; actor: string; note: string | null }[]
  dates: GrantDate[]
  history: HistoryEntry[] | null
  may: { update: boolean; delete: boolean; allocate: boolean; require: boolean }
}

/** Gross and net beside each other; only net covers costs. The award's figures, or the application's before it. */
export interface GrantMoney {
  basis: 'awarded' | 'applied'
  gross: Oere | null
  net: Oere | null
  /** *Fondsmoms*: what the holder loses, and the rate; null where none applies. */
  foundationVat: { amount: Oere; share: Share } | null
  allocated: Oere
  /** What positions take of it; null where sealed. */
  toPositions: Oere | null
  /** Net less both, null where sealed or there is no amount. Negative: more is given out than there is. */
  unallocated: Oere | null
  isSealed: boolean
  received: Oere
}

export interface GrantPositionShare {
  position: Named
  share: Share
  from: Day | null
  through: Day | null
  /** Null where sealed. */
  amount: Oere | null
}

export interface InstalmentRow {
  id: string
  number: string
  amount: Oere
  day: Day
  receivedOn: Day | null
  /** Null: as planned, once it is received. */
  receivedAmount: Oere | null
  requestedOn: Day | null
  isRetention: boolean
  releasedBy: Named[]
  /** Its own; null: the grant's see to it. */
  responsible: Named | null
  deputy: Named | null
  daysLeft: number
  state: GateState
  gate: GateRow[]
}

/** A cap with what the money goes to; figures of salaries are null to those who may not see them. */
export interface SpendingRow extends SpendingCondition {
  cap: Oere | null
  net: Oere | null
  spent: Oere | null
  over: Oere | null
  /** Money whose kind nobody has written. */
  unknown: Oere
}

export interface ChangeRequestRow extends Omit<ChangeRequest, 'responsibleId' | 'deputyId'> {
  daysLeft: number
  responsible: Named | null
}

/** One thing that an instalment waits for, or waited for. */
export type GateRow =
  | {
      kind: 'report'
      requirement: Named
      occurrence: string
      status: Obligation['status']
      due: Day
      daysLeft: number
      isMet: boolean
      isOverdue: boolean
    }
  | { kind: 'withoutDay'; requirement: Named; isMet: false }
  | { kind: 'condition'; label: string; metOn: Day | null; evidence: string | null; isMet: boolean }

export interface RequirementRow extends Named {
  artefacts: Artefact[]
  /** The rule's sentence, as the printer writes it. */
  rule: string
  consequence: Consequence
  condition: RequirementCondition | null
  /** The names of what must be approved first. */
  after: string[]
  /** Its rule counts from a notice, and this many have come. */
  notices: number | null
  responsible: Named | null
  sourceText: string | null
  sourcePage: string | null
}

/** One dated report of a grant. */
export interface ObligationRow {
  /** Its id in addresses. */
  id: string
  /** Null until something is kept of it. */
  recordId: string | null
  requirement: Named
  sequence: number
  /** There is one only, so it needs no number. */
  isOnly: boolean
  period: Period
  due: Day
  dueTime: string | null
  isAgreed: boolean
  target: Day
  daysLeft: number
  status: Obligation['status']
  isLate: boolean
  isDone: boolean
  hours: Hours | null
  consequence: Consequence
  holdsBack: Oere
  responsible: Named | null
  why: WhyStep[]
  targetWhy: TargetStep[]
}

/** A date that bites, with its own name; `daysLeft` is negative where it is over. */
export interface GrantDate {
  kind:
    | 'applyBy'
    | 'expectedAnswer'
    | 'awardDay'
    | 'acceptBy'
    | 'acceptedOn'
    | 'startBy'
    | 'useBy'
    | 'extensionBefore'
    | 'vouchersUntil'
  day: Day
  time: string | null
  daysLeft: number
  /** Met, over, or of no meaning any more where the grant has come to. */
  isDone: boolean
}
