import type { Day } from '../calendar/day'
import type { Oere } from '../money/oere'

/** What a board can decide about an activity, in the order they are offered. */
export const boardDecisions = ['continue', 'reduce', 'handOver', 'close', 'postpone'] as const
export type BoardDecisionCode = (typeof boardDecisions)[number]

/** `draft` can be changed, `frozen` can be decided on, `signedOff` is done but for what is carried out. */
export const reviewStatuses = ['draft', 'frozen', 'signedOff'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

export const boardVotes = ['for', 'against', 'abstain'] as const
export type BoardVoteCode = (typeof boardVotes)[number]

/** The board meeting a paper is for. */
export interface ReviewMeeting {
  day: Day
  time: string | null
  body: string
}

/** What a paper says beside its figures; the scenarios are ids in the order they are shown. */
export interface ReviewContent {
  agendaItem: string | null
  intro: string | null
  closing: string | null
  scenarioIds: string[]
}

/** Its decisions a reader must know of before it can be signed off: mandatory ones that nobody has decided. */
export function undecided<D extends Pick<ReviewDecision, 'isMandatory' | 'decision'>>(
  decisions: readonly D[],
): D[] {
  return decisions.filter(({ isMandatory, decision }) => isMandatory && decision === null)
}

/** Decided, to be done, and not done yet. What is postponed comes before the board again: that is its doing. */
export function isNotCarriedOut({
  decision,
  carriedOutOn,
}: Pick<ReviewDecision, 'decision' | 'carriedOutOn'>): boolean {
  return decision !== null && carriedOutOn === null
}

/** The day a decision is to be seen to: when it comes before the board again, else the last day it could be made. */
export function dayToAct({
  decision,
  postponedTo,
  latestOn,
}: Pick<ReviewDecision, 'decision' | 'postponedTo' | 'latestOn'>): Day | null {
  return decision === 'postpone' ? (postponedTo ?? latestOn) : latestOn
}

/** The figures a decision stands on, kept with it when its paper is frozen. */
export interface DecisionFigures {
  asOf: Day
  annualNeed: Oere
  annualGap: Oere
  annualMissing: Oere
  /** 0–100, null: unknown. */
  score: number | null
  lastResponsibleDay: Day | null
}

/** One thing a paper asks a board to decide, and what became of it. */
export interface ReviewDecision {
  id: string
  reviewId: string
  /** Null where it is about no single activity, or the activity is gone. */
  activityId: string | null
  subject: string
  proposal: BoardDecisionCode | null
  /** Why, in words. */
  text: string | null
  /** The last day it can be decided. */
  latestOn: Day | null
  isMandatory: boolean
  decision: BoardDecisionCode | null
  postponedTo: Day | null
  note: string | null
  decidedBy: string | null
  decidedOn: Day | null
  decidedById: string | null
  figures: DecisionFigures | null
  carriedOutOn: Day | null
}

/** What a paper prints beside the figures and the decisions. */
export interface ReviewTexts {
  title: string
  number: number | null
  status: ReviewStatus
  /** The board meeting it is for. */
  meeting: ReviewMeeting | null
  agendaItem: string | null
  intro: string | null
  closing: string | null
  frozenOn: Day | null
}
