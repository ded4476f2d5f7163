import type { Day } from '../calendar/day'
import type { BoardDecisionCode } from './board-decision'
import type { BoardActivity, BoardFigures } from './board-figures'

/** Why an activity should come before the board, in the order they are told. */
export const suggestionReasons = [
  'highRisk',
  'windowMissed',
  'windowClosing',
  'losesMoney',
  'closes',
] as const
export type SuggestionReason = (typeof suggestionReasons)[number]

export interface Suggestion {
  activity: BoardActivity
  reasons: SuggestionReason[]
  proposal: BoardDecisionCode
  /** The last responsible day; null where it has passed or there is none. */
  latestOn: Day | null
}

/** The page has room for so many. */
export const mostDecisions = 4

/**
 * The activities a board should decide on, the most pressing first: a window that is missed or closing before one
 * that is open, then high risk, then the larger gap. What is to close comes last: it wants a word, not money.
 */
export function suggestionsFrom({
  activities,
  asOf,
}: Pick<BoardFigures, 'activities' | 'asOf'>): Suggestion[] {
  return activities
    .flatMap((activity) => {
      const reasons = reasonsFor(activity)
      if (reasons.length === 0) return []
      const last = activity.lastResponsibleDay
      return [
        { activity, reasons, proposal: proposalFor(activity), latestOn: last && last >= asOf ? last : null },
      ]
    })
    .sort(byUrgency)
}

function reasonsFor(activity: BoardActivity): SuggestionReason[] {
  if (activity.continuation === 'close') return ['closes']
  if (activity.level === 'closing') return []
  const losesMoney = activity.level === 'lost' || activity.level === 'partly'
  const highRisk = activity.risk?.level === 'high'
  // A day to decide on presses only where something is at stake in the year the paper is about.
  const presses = losesMoney || highRisk
  const holds: Record<SuggestionReason, boolean> = {
    highRisk,
    windowMissed: presses && activity.window === 'missed',
    windowClosing: presses && activity.window === 'closing',
    losesMoney,
    closes: false,
  }
  return suggestionReasons.filter((reason) => holds[reason])
}

/** The wish where there is one; else whom somebody talks with takes it over, and what nobody wants continues. */
function proposalFor({ continuation, stage }: BoardActivity): BoardDecisionCode {
  if (continuation !== 'undecided') return continuation
  return stage === 'none' || stage === 'candidate' ? 'continue' : 'handOver'
}

function byUrgency(a: Suggestion, b: Suggestion): number {
  return urgency(b) - urgency(a) || b.activity.annualGap - a.activity.annualGap
}

function urgency({ reasons }: Suggestion): number {
  if (reasons.includes('closes')) return -1
  const window = reasons.includes('windowMissed') || reasons.includes('windowClosing') ? 2 : 0
  return window + (reasons.includes('highRisk') ? 1 : 0)
}
