import type { BoardFigures } from '~/domain/board/board-figures'
import type { Suggestion } from '~/domain/board/suggestions'
import type { DraftDecision } from '~/persistence/board-decisions.server'
import { newId } from '~/persistence/new-id.server'
import type { PaperWords } from './review-pages'

/** A suggestion as a line of a draft. What presses must be decided before the paper can be signed off. */
export function suggestedDecision(
  reviewId: string,
  suggestion: Suggestion,
  figures: BoardFigures,
  words: PaperWords,
): DraftDecision {
  const { activity, proposal, latestOn, reasons } = suggestion
  return {
    id: newId(),
    reviewId,
    activityId: activity.id,
    subject: words.subject(suggestion, figures),
    text: words.text(suggestion, figures),
    proposal,
    latestOn,
    isMandatory: reasons.includes('windowMissed') || reasons.includes('windowClosing'),
  }
}
