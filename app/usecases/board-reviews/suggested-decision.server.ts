import type { BoardFigures } from '~/domain/board/board-figures'
import type { Day } from '~/domain/calendar/day'
import type { Suggestion } from '~/domain/board/suggestions'
import type { DraftDecision } from '~/persistence/board-decisions.server'
import { newId } from '~/persistence/new-id.server'
import type { PaperWords } from './review-pages'

interface Paper {
  reviewId: string
  meetingOn: Day | null
  figures: BoardFigures
  words: PaperWords
}

/**
 * A suggestion as a line of a draft. What presses must be decided before the paper can be signed off; where the last
 * responsible day has passed, the meeting is the day.
 */
export function suggestedDecision(
  { reviewId, meetingOn, figures, words }: Paper,
  suggestion: Suggestion,
): DraftDecision {
  const { activity, proposal, latestOn, reasons } = suggestion
  return {
    id: newId(),
    reviewId,
    activityId: activity.id,
    subject: words.subject(suggestion, figures),
    text: words.text(suggestion, figures),
    proposal,
    latestOn: latestOn ?? meetingOn,
    isMandatory: reasons.includes('windowMissed') || reasons.includes('windowClosing'),
  }
}
