import { may } from '~/domain/access/rights'
import type { BoardFigures } from '~/domain/board/board-figures'
import type { Suggestion } from '~/domain/board/suggestions'
import { mostDecisions, suggestionsFrom } from '~/domain/board/suggestions'
import { changesBetween } from '~/domain/audit/changes'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { recordAudit } from '~/persistence/audit.server'
import { replaceDraftDecisions } from '~/persistence/board-decisions.server'
import { insertBoardReview } from '~/persistence/board-reviews.server'
import { newId } from '~/persistence/new-id.server'
import { paperWordsIn } from '~/i18n/paper-words'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { boardMeetings } from './board-meetings.server'
import { checkDraft } from './check-draft.server'
import { collectFigures } from './collect-figures.server'
import type { ReviewValues } from './review-pages'
import { suggestedDecision } from './suggested-decision.server'

export type NewReviewValues = Omit<ReviewValues, 'decisions' | 'suggestedIds'>

/** Begins a draft; what the figures press for most comes along as decisions, with words to be edited. */
export async function createReview(
  context: UseCaseContext,
  { planId, values: typed }: { planId: string; values: NewReviewValues },
): Promise<Created> {
  const { actor, now, today, db: database } = context
  const { secretariatId } = actor
  const words = paperWordsIn(actor.language)
  if (!may(actor, 'create', 'boardReview')) return forbidden
  return inWriting<Created>(context, async (db) => {
    const asked = { planId, today, scenarioIds: typed.scenarioIds, reviewId: null }
    const figures = await collectFigures(database, secretariatId, asked)
    if (!figures) return notFound('plan')
    const values = withTidyTexts(typed)
    const problems = await checkDraft(db, secretariatId, planId, {
      ...values,
      decisions: [],
      suggestedIds: [],
    })
    if (problems.length > 0) return invalid(problems)
    const { title, meetingId, ...content } = values
    const id = newId()
    await insertBoardReview(db, secretariatId, { id, planId, title, meetingId, content }, now)
    const meetings = await boardMeetings(db, secretariatId, planId)
    const meetingOn = meetings.find((each) => each.id === meetingId)?.day ?? null
    const paper = { reviewId: id, meetingOn, figures, words }
    const decisions = pressing(figures).map((suggestion) => suggestedDecision(paper, suggestion))
    await replaceDraftDecisions(db, secretariatId, id, decisions, today)
    await recordAudit(db, actor, now, {
      action: 'create',
      recordKind: 'boardReview',
      recordId: id,
      recordName: title,
      planId,
      changes: changesBetween('boardReview', null, { title, meetingId, ...content }),
    })
    return { ok: true, id, version: 1, name: title }
  })
}

/** As many as the page has room for; what is to close is left to be chosen. */
function pressing(figures: BoardFigures): Suggestion[] {
  return suggestionsFrom(figures)
    .filter(({ reasons }) => !reasons.includes('closes'))
    .slice(0, mostDecisions)
}
