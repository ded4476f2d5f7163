import { may } from '~/domain/access/rights'
import type { DecisionFigures } from '~/domain/board/board-decision'
import type { BoardFigures } from '~/domain/board/board-figures'
import { recordAudit } from '~/persistence/audit.server'
import { loadBoardDecisions, setDecisionFigures } from '~/persistence/board-decisions.server'
import { freezeDraft, loadBoardReviews, nextReviewNumber } from '~/persistence/board-reviews.server'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { boardMeetings } from './board-meetings.server'
import { collectFigures } from './collect-figures.server'
import type { FreezeResult } from './review-pages'

/**
 * Freezes a draft: number, moment, name, figures and each decision's own, in one transaction. Whoever asks again, or
 * second, is told the number it got: it is frozen once. A draft that has changed since it was looked at is not frozen.
 */
export async function freezeReview(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<FreezeResult> {
  const { actor, now, today, db: database } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'boardReview')) return forbidden
  return inWriting<FreezeResult>(context, async (db) => {
    const [review] = await loadBoardReviews(db, secretariatId, { id })
    if (!review) return notFound('boardReview')
    const { planId, title, content } = review
    if (review.number !== null) return { ok: true, id, name: title, number: review.number }
    const stands = { kind: 'boardReview' as const, id, version: review.version }
    const conflict = await conflictAt<null>(db, context, stands, { version, current: null })
    if (conflict) return conflict
    const asked = { planId, today, scenarioIds: content.scenarioIds, reviewId: id }
    const figures = await collectFigures(database, secretariatId, asked)
    if (!figures) return notFound('plan')
    const number = await nextReviewNumber(db, secretariatId, planId)
    const at = (await boardMeetings(db, secretariatId, planId)).find((each) => each.id === review.meetingId)
    const meeting = at ? { day: at.day, time: at.time, body: at.body } : null
    await freezeDraft(db, secretariatId, id, { number, at: now, by: actor.name, meeting, content, figures })
    for (const decision of await loadBoardDecisions(db, secretariatId, { reviewId: id })) {
      const own = figuresFor(decision.activityId, figures)
      if (own) await setDecisionFigures(db, secretariatId, decision.id, own)
    }
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'boardReview',
      recordId: id,
      recordName: title,
      planId,
      changes: [
        { field: 'status', from: 'draft', to: 'frozen', isSealed: false },
        { field: 'number', from: null, to: String(number), isSealed: false },
      ],
    })
    return { ok: true, id, name: title, number }
  })
}

/** The figures of the decision's activity; the plan's where it is about none; null where its activity is deleted. */
function figuresFor(activityId: string | null, figures: BoardFigures): DecisionFigures | null {
  const { asOf, headline, yearAfter } = figures
  const activity = figures.activities.find(({ id }) => id === activityId)
  if (!activity && activityId !== null) return null
  if (!activity) {
    const { annualGap, annualMissing } = headline
    return {
      asOf,
      annualNeed: yearAfter.need,
      annualGap,
      annualMissing,
      score: null,
      lastResponsibleDay: null,
    }
  }
  return {
    asOf,
    annualNeed: activity.year.need,
    annualGap: activity.annualGap,
    annualMissing: activity.annualMissing,
    score: activity.risk?.score ?? null,
    lastResponsibleDay: activity.lastResponsibleDay,
  }
}
