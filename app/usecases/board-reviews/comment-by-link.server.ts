import { longestComment, mostCommentsADay } from '~/domain/board/link-life'
import { after } from '~/domain/calendar/instant'
import { textProblems } from '~/domain/privacy/text-problems'
import { tidyText } from '~/domain/privacy/tidy-text'
import { recordAudit } from '~/persistence/audit.server'
import { insertBoardComment, loadBoardComments } from '~/persistence/board-decisions.server'
import { countBoardComments } from '~/persistence/board-links.server'
import { loadBoardReviews } from '~/persistence/board-reviews.server'
import { inTransaction } from '~/persistence/db.server'
import { touchRecords } from '~/persistence/records/save-record.server'
import type { CommentByLinkResult } from './board-link-pages'
import type { BoardLinkContext } from './read-board-link.server'
import { openBoardLink } from './read-board-link.server'

/** Writes a comment in the name of the contact a link is for. The same words twice in a row are one comment. */
export async function commentByLink(
  { db: database, now, today }: BoardLinkContext,
  { token, text: typed }: { token: string; text: string },
): Promise<CommentByLinkResult> {
  const text = tidyText(typed)
  return inTransaction(database, async (db): Promise<CommentByLinkResult> => {
    const opened = await openBoardLink(db, token, today)
    if (!opened.ok) return opened
    const { secretariatId, reviewId, contactId, name } = opened.link
    if (text === '') return { ok: false, reason: 'text', problem: 'required' }
    if (text.length > longestComment) return { ok: false, reason: 'text', problem: 'tooLong' }
    if (textProblems({ text }).length > 0) return { ok: false, reason: 'text', problem: 'cpr' }
    // From here on one writer at a time, so that a double click is one comment.
    await touchRecords(db, secretariatId)
    const [review] = await loadBoardReviews(db, secretariatId, { id: reviewId })
    if (!review) return { ok: false, reason: 'unknown' }
    const last = (await loadBoardComments(db, secretariatId, reviewId)).at(-1)
    if (last?.contactId === contactId && last.text === text) return { ok: true }
    const since = after(now, { days: -1 })
    if ((await countBoardComments(db, secretariatId, { reviewId, contactId, since })) >= mostCommentsADay)
      return { ok: false, reason: 'text', problem: 'tooMany' }
    await insertBoardComment(db, secretariatId, { reviewId, text, at: now, contactId, userId: null })
    await recordAudit(db, { secretariatId, userId: null, name }, now, {
      action: 'update',
      recordKind: 'boardReview',
      recordId: reviewId,
      recordName: review.title,
      planId: review.planId,
      changes: [{ field: 'comment', from: null, to: text, isSealed: false }],
    })
    return { ok: true }
  })
}
