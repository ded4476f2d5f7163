import { may } from '~/domain/access/rights'
import type { BoardVoteCode } from '~/domain/board/board-decision'
import { recordAudit } from '~/persistence/audit.server'
import { castBoardVote, loadBoardDecisions, loadBoardVotes } from '~/persistence/board-decisions.server'
import { loadBoardReviews } from '~/persistence/board-reviews.server'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import type { Marked } from './review-pages'
import { locked } from './review-pages'

/** Votes on an item of a frozen paper with one's own account; another vote replaces the first. */
export async function castVote(
  context: UseCaseContext,
  { reviewId, id, vote }: { reviewId: string; id: string; vote: BoardVoteCode },
): Promise<Marked> {
  const { actor, now } = context
  const { secretariatId, userId } = actor
  if (!may(actor, 'vote', 'boardReview')) return forbidden
  return inWriting<Marked>(context, async (db) => {
    const [review] = await loadBoardReviews(db, secretariatId, { id: reviewId })
    const [decision] = await loadBoardDecisions(db, secretariatId, { id, reviewId })
    if (!review || !decision) return notFound('boardReview')
    if (review.status !== 'frozen') return locked(review.status)
    const marked = { ok: true as const, id, name: decision.subject }
    const before = (await loadBoardVotes(db, secretariatId, [id])).find((each) => each.userId === userId)
    if (before?.vote === vote) return marked
    await castBoardVote(db, secretariatId, { decisionId: id, userId, voter: actor.name, vote, at: now })
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'boardReview',
      recordId: reviewId,
      recordName: `${review.title}: ${decision.subject}`,
      planId: review.planId,
      changes: [{ field: 'vote', from: before?.vote ?? null, to: vote, isSealed: false }],
    })
    return marked
  })
}
