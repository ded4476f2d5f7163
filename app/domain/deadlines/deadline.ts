import type { RecordKind } from '../access/rights'
import type { Day } from '../calendar/day'
import type { Oere } from '../money/oere'
import type { Consequence } from '../reporting/requirement'

/** Everything that has a day, in the order lists and filters show them. */
export const deadlineKinds = [
  'obligation',
  'instalment',
  'application',
  'expectedAnswer',
  'acceptance',
  'startBy',
  'useBy',
  'extension',
  'vouchers',
  'changeRequest',
  'agreement',
  'positionAgreement',
  'evaluation',
  'notice',
  'jobChangeRisk',
  'milestone',
  'anchoringStep',
  'closingStep',
  'anchoringWindow',
  'anchoringEvidence',
  'meeting',
  'papers',
  'decision',
  'prequalification',
  'firstYearReview',
  'planEnd',
] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

/** `unconfirmed` is told nobody of: it may have been done long ago. */
export type DeadlineState = 'open' | 'done' | 'unconfirmed'

/** One thing with a day, whatever it is of: what calendar, reminders, feeds and lists read. */
export interface Deadline {
  /** `kind:record:occurrence`, stable for as long as the thing itself is, whatever happens to its day. */
  key: string
  kind: DeadlineKind
  /** The outer day: what a funder, a law or a meeting says. */
  day: Day
  /** `HH:MM` in Europe/Copenhagen. */
  time: string | null
  /** When it is to be ready with us; lead days count to it. Never after `day`. */
  target: Day | null
  /** What it is of, as its owner named it; the words of the kind are the catalogue's. */
  subject: string
  /** What tells it from others of its kind, such as a requirement's name or a step's title. */
  detail: string | null
  /** The record whose page answers it. */
  record: { kind: RecordKind; id: string }
  planId: string | null
  grantId: string | null
  /** Who sees to it; null: nobody is named. */
  responsibleId: string | null
  deputyId: string | null
  consequence: Consequence
  /** What waits for it, whole øre; 0 where nothing does. */
  holdsBack: Oere
  state: DeadlineState
  /** Whether the day is ours to move. A funder's day and one that is computed are not. */
  isOurs: boolean
  /** The day the planner first knew it: no occasion lies before it. */
  recordedOn: Day
}

/** The key of a deadline: `deadlineKey('obligation', requirementId, 'grid:2')`. */
export function deadlineKey(kind: DeadlineKind, recordId: string, occurrence = 'once'): string {
  return `${kind}:${recordId}:${occurrence}`
}

/** Whether money stops where it is missed: nobody can silence it. */
export function stopsPayment({
  consequence,
  holdsBack,
}: Pick<Deadline, 'consequence' | 'holdsBack'>): boolean {
  return consequence === 'paymentStop' || holdsBack > 0
}
