import { may } from '~/domain/access/rights'
import { recordAudit } from '~/persistence/audit.server'
import { listBoardLinks, revokeBoardLinks } from '~/persistence/board-links.server'
import { loadBoardReviews } from '~/persistence/board-reviews.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'

/** Ends a personal link at once. Ending one that has ended already changes nothing. */
export async function revokeBoardLink(
  context: UseCaseContext,
  { id, linkId }: { id: string; linkId: string },
): Promise<{ ok: true; name: string } | Forbidden | NotFound> {
  const { actor, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  return inWriting<{ ok: true; name: string } | NotFound>(context, async (db) => {
    const [review] = await loadBoardReviews(db, secretariatId, { id })
    if (!review) return notFound('boardReview')
    const link = (await listBoardLinks(db, secretariatId, id)).find((each) => each.id === linkId)
    if (!link) return notFound('token')
    if ((await revokeBoardLinks(db, secretariatId, { id: linkId, reviewId: id }, now)) > 0)
      await recordAudit(db, actor, now, {
        action: 'revoke',
        recordKind: 'boardReview',
        recordId: id,
        recordName: review.title,
        planId: review.planId,
        changes: [{ field: 'link', from: link.name, to: null, isSealed: false }],
      })
    return { ok: true, name: link.name }
  })
}
