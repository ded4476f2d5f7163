import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { Day } from '~/domain/calendar/day'
import { recordAudit } from '~/persistence/audit.server'
import { loadBoardDecisions, overwriteDecision } from '~/persistence/board-decisions.server'
import { loadBoardReviews } from '~/persistence/board-reviews.server'
import type { UseCaseContext } from '../context'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import type { Marked } from './review-pages'
import { locked } from './review-pages'

/** Says on which day a decision was carried out, or takes that back (null); after the sign-off too. */
export async function carryOut(
  context: UseCaseContext,
  { reviewId, id, on }: { reviewId: string; id: string; on: Day | null },
): Promise<Marked> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'boardReview')) return forbidden
  return inWriting<Marked>(context, async (db) => {
    const [review] = await loadBoardReviews(db, secretariatId, { id: reviewId })
    const [before] = await loadBoardDecisions(db, secretariatId, { id, reviewId })
    if (!review || !before) return notFound('boardReview')
    if (before.decision === null) return locked(review.status)
    if (on !== null && on > today) return invalid([{ field: 'carriedOutOn', problem: 'inTheFuture' }])
    if (on !== null && before.decidedOn !== null && on < before.decidedOn)
      return invalid([{ field: 'carriedOutOn', problem: 'beforeDecision' }])
    const marked = { ok: true as const, id, name: before.subject }
    if (before.carriedOutOn === on) return marked
    await overwriteDecision(db, secretariatId, id, { carriedOutOn: on })
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'boardReview',
      recordId: reviewId,
      recordName: `${review.title}: ${before.subject}`,
      planId: review.planId,
      changes: changesBetween('boardReview', { carriedOutOn: before.carriedOutOn }, { carriedOutOn: on }),
    })
    return marked
  })
}
