import type { Day } from '../calendar/day'
import type { Hours, Oere } from '../money/oere'

/** What a requirement asks for, in the order of the workbook's words. */
export const artefacts = [
  'statusReport',
  'accounts',
  'auditedAccounts',
  'auditorStatement',
  'evaluation',
  'indicators',
  'budget',
  'milestonePlan',
  'communicationPlan',
  'declaration',
  'documentation',
] as const
export type Artefact = (typeof artefacts)[number]

export const shifts = [
  'none',
  'nextWorkingDay',
  'previousWorkingDay',
  'nextBankDay',
  'previousBankDay',
] as const
export type Shift = (typeof shifts)[number]

export const consequences = [
  'none',
  'paymentStop',
  'lapse',
  'repay',
  'cannotReapply',
  'retentionKept',
] as const
export type Consequence = (typeof consequences)[number]

/** Statuses a person gives; `unconfirmed` is computed and never stored. */
export const obligationStatuses = [
  'notStarted',
  'collecting',
  'drafting',
  'internalReview',
  'submitted',
  'returned',
  'approved',
  'waived',
] as const
export type ObligationStatus = (typeof obligationStatuses)[number]

/** When a requirement applies at all (*Betingelse*). Amounts are gross øre. */
export type RequirementCondition =
  | { kind: 'projectYears'; first: number; last: number }
  | { kind: 'lastProjectYear' }
  | { kind: 'awardAbove'; amount: Oere }
  | { kind: 'awardUpTo'; amount: Oere }
  | { kind: 'awardFrom'; amount: Oere }
  | { kind: 'awardBelow'; amount: Oere }

/** A notice received, such as a sample check; a rule may count from its day (*varsel*). */
export interface RequirementNotice {
  id: string
  day: Day
  note: string | null
}

/** One clause of the grant letter that makes work. */
export interface Requirement {
  id: string
  grantId: string
  name: string
  artefacts: Artefact[]
  /** The rule in the sentences of the workbook (*Regel*), as the printer writes it. */
  rule: string
  /** `HH:MM` in Europe/Copenhagen. */
  dueTime: string | null
  shift: Shift
  consequence: Consequence
  hours: Hours | null
  responsibleId: string | null
  deputyId: string | null
  sourceText: string | null
  sourcePage: string | null
  condition: RequirementCondition | null
  /** Requirements of the same grant that must be approved first (*Efter*). */
  afterIds: string[]
  signerId: string | null
  /** The notices received under it, by day; their ids are the identity of what they cause. */
  notices: RequirementNotice[]
  /** The day the planner first knew it: obligations due before it may be unconfirmed. */
  recordedOn: Day
}

/** What is known about one dated occurrence of a requirement; one without a record has only its computed day. */
export interface ObligationRecord {
  id: string
  requirementId: string
  /** Its identity within the requirement, never its day or number. */
  occurrence: string
  status: ObligationStatus
  submittedOn: Day | null
  approvedOn: Day | null
  /** The day the funder agreed to by hand; it is the due day. */
  agreedDue: Day | null
  agreedReason: string | null
  waivedReason: string | null
  /** Its own; null: the requirement's. */
  responsibleId: string | null
  deputyId: string | null
  /**
   * The due day (after its shift) as it stood when it was sent or kept by hand. Where it stands the obligation is
   * frozen: with `computedDue` (before the shift) and its period it no longer follows the rule or its anchors.
   */
  keptDue: Day | null
  computedDue: Day | null
  periodFrom: Day | null
  periodThrough: Day | null
}

/** What every record of progress has beside its status where nothing is known of it. */
export const noProgress: Omit<ObligationRecord, 'id' | 'requirementId' | 'occurrence' | 'status'> = {
  submittedOn: null,
  approvedOn: null,
  agreedDue: null,
  agreedReason: null,
  waivedReason: null,
  responsibleId: null,
  deputyId: null,
  keptDue: null,
  computedDue: null,
  periodFrom: null,
  periodThrough: null,
}
