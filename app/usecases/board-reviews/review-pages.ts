import type { Continuation } from '~/domain/activities/activity'
import type {
  BoardDecisionCode,
  ReviewDecision,
  ReviewStatus,
  ReviewTexts,
} from '~/domain/board/board-decision'
import type { BoardFigures, NotCarriedOut } from '~/domain/board/board-figures'
import type { Suggestion } from '~/domain/board/suggestions'
import type { Day } from '~/domain/calendar/day'
import type { BoardComment, BoardVote } from '~/persistence/board-decisions.server'
import type { HistoryEntry } from '../audit/history'
import type { ShownFile } from '../files/shown-file'
import type { Headline, PlanChoice, PlanInView } from '../overview/overview'
import type { Conflict, Forbidden, Invalid, Named, NotFound } from '../refusals'
import type { ActivityRisk } from '../risk/activity-risks.server'

/** One line of a draft's form. A line without a subject is left out. */
export interface DecisionValues {
  /** Null: a new line. */
  id: string | null
  activityId: string | null
  subject: string | null
  text: string | null
  proposal: BoardDecisionCode | null
  latestOn: Day | null
  isMandatory: boolean
}

export interface ReviewValues {
  title: string
  meetingId: string | null
  agendaItem: string | null
  intro: string | null
  closing: string | null
  scenarioIds: string[]
  decisions: DecisionValues[]
  /** Activities whose suggestion is to be taken in, with the words it comes with. */
  suggestedIds: string[]
}

/** The prefilled texts, in the language of who prepares the paper. */
export interface PaperWords {
  title: (figures: BoardFigures, meeting: Day | null) => string
  subject: (suggestion: Suggestion, figures: BoardFigures) => string
  text: (suggestion: Suggestion, figures: BoardFigures) => string
}

/** The review is not in the state that the change asks for. */
export interface Locked {
  ok: false
  reason: 'locked'
  status: ReviewStatus
}

export function locked(status: ReviewStatus): Locked {
  return { ok: false, reason: 'locked', status }
}

export interface ReviewRow {
  id: string
  title: string
  number: number | null
  status: ReviewStatus
  meetingOn: Day | null
  frozenOn: Day | null
  signedOffOn: Day | null
  decisions: number
  undecided: number
  notCarriedOut: number
}

export interface ReviewIndex {
  ok: true
  plans: PlanChoice[]
  plan: PlanInView | null
  headline: Headline | null
  reviews: ReviewRow[]
  notCarriedOut: NotCarriedOut[]
  /** Of every activity of the plan. */
  risks: ActivityRisk[]
  may: { create: boolean }
}

export type LoadReviewIndexResult = ReviewIndex | Forbidden | NotFound

export interface ReviewFormPage {
  ok: true
  id: string | null
  version: number | null
  plan: Named
  values: Omit<ReviewValues, 'suggestedIds'>
  /** Of the board of the plan, the next first. */
  meetings: { id: string; day: Day; time: string | null; body: string }[]
  activities: Named[]
  scenarios: (Named & { note: string | null })[]
  /** What the figures suggest and the paper does not have. */
  suggestions: (Suggestion & { subject: string })[]
}

export type LoadReviewFormResult = ReviewFormPage | Forbidden | NotFound | Locked

export interface ShownDecision extends ReviewDecision {
  version: number
  /** The activity as it is called now; null where it is gone or there is none. */
  activity: (Named & { continuation: Continuation }) | null
  votes: BoardVote[]
  /** The reader's own. */
  ownVote: BoardVote['vote'] | null
}

/** A review with everything its page and its printed paper show. */
export interface ReviewPage {
  ok: true
  id: string
  version: number
  plan: Named
  texts: ReviewTexts
  frozenBy: string | null
  frozenAt: string | null
  /** Frozen ones as they were frozen; a draft's as the plan stands. */
  figures: BoardFigures
  decisions: ShownDecision[]
  /** Mandatory and undecided. */
  undecided: Named[]
  signedOffOn: Day | null
  signedOffBy: string | null
  minutes: string | null
  files: ShownFile[]
  comments: BoardComment[]
  history: HistoryEntry[] | null
  may: { update: boolean; delete: boolean; vote: boolean; comment: boolean; invite: boolean }
}

export type LoadReviewResult = ReviewPage | Forbidden | NotFound

export type FreezeResult =
  { ok: true; id: string; name: string; number: number } | Forbidden | NotFound | Conflict<null>

export interface DecidedValues {
  /** Null: not decided after all. */
  decision: BoardDecisionCode | null
  postponedTo: Day | null
  note: string | null
  decidedBy: string | null
  decidedOn: Day | null
}

export type DecideResult =
  | { ok: true; id: string; version: number; name: string; reviewId: string }
  | Forbidden
  | NotFound
  | Invalid
  | Conflict<DecidedValues>
  | Locked

export type Marked = { ok: true; id: string; name: string } | Forbidden | NotFound | Invalid | Locked

export type SignOffResult =
  | Marked
  /** Mandatory items that nobody has decided. */
  | { ok: false; reason: 'undecided'; items: Named[] }
