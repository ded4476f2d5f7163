import { may } from '~/domain/access/rights'
import { tidyText } from '~/domain/privacy/tidy-text'
import { textProblems } from '~/domain/privacy/text-problems'
import { recordAudit } from '~/persistence/audit.server'
import { insertBoardComment, loadBoardComments } from '~/persistence/board-decisions.server'
import { loadBoardReviews } from '~/persistence/board-reviews.server'
import type { UseCaseContext } from '../context'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import type { Marked } from './review-pages'

/** Writes a comment under one's own account. The same words twice in a row are one comment: a double click. */
export async function commentOnReview(
  context: UseCaseContext,
  { id, text: typed }: { id: string; text: string },
): Promise<Marked> {
  const { actor, now } = context
  const { secretariatId, userId } = actor
  if (!may(actor, 'comment', 'boardReview')) return forbidden
  return inWriting<Marked>(context, async (db) => {
    const [review] = await loadBoardReviews(db, secretariatId, { id })
    if (!review) return notFound('boardReview')
    const text = tidyText(typed)
    if (text === '') return invalid([{ field: 'text', problem: 'required' }])
    const problems = textProblems({ text })
    if (problems.length > 0) return invalid(problems)
    const marked = { ok: true as const, id, name: review.title }
    const last = (await loadBoardComments(db, secretariatId, id)).at(-1)
    if (last?.userId === userId && last.text === text) return marked
    await insertBoardComment(db, secretariatId, {
      reviewId: id,
      text,
      at: now,
      contactId: null,
      userId,
    })
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'boardReview',
      recordId: id,
      recordName: review.title,
      planId: review.planId,
      changes: [{ field: 'comment', from: null, to: text, isSealed: false }],
    })
    return marked
  })
}
