import { may } from '~/domain/access/rights'
import { linkLimits } from '~/domain/board/link-life'
import type { Day } from '~/domain/calendar/day'
import { recordAudit } from '~/persistence/audit.server'
import { createBoardLink, revokeBoardLinks } from '~/persistence/board-links.server'
import { loadBoardReviews } from '~/persistence/board-reviews.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { hashOfToken, newToken } from '../access/tokens.server'
import { compareNames } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import type { MadeLink, MakeBoardLinksResult } from './board-link-pages'
import { locked } from './review-pages'

/**
 * Makes a personal link to a frozen review for each of some contacts. A person has one that works: a new link ends the
 * one before it.
 */
export async function makeBoardLinks(
  context: UseCaseContext,
  { id, contactIds, through }: { id: string; contactIds: readonly string[]; through: Day },
): Promise<MakeBoardLinksResult> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  return inWriting<MakeBoardLinksResult>(context, async (db) => {
    const [review] = await loadBoardReviews(db, secretariatId, { id })
    if (!review) return notFound('boardReview')
    if (review.status === 'draft') return locked(review.status)
    const wanted = [...new Set(contactIds)]
    if (wanted.length === 0) return invalid([{ field: 'contactIds', problem: 'required' }])
    const limits = linkLimits(today)
    if (through < limits.from || through > limits.through)
      return invalid([{ field: 'through', problem: 'outOfRange' }])
    const contacts = await loadContacts(db, secretariatId, { id: { in: wanted } })
    if (contacts.length < wanted.length)
      return invalid([{ field: 'contactIds', problem: 'unknownReference' }])
    const links: MadeLink[] = []
    for (const { id: contactId, name, email } of contacts.sort((a, b) => compareNames(a.name, b.name))) {
      const token = newToken()
      await revokeBoardLinks(db, secretariatId, { reviewId: id, contactId }, now)
      await createBoardLink(
        db,
        secretariatId,
        { reviewId: id, contactId, tokenHash: hashOfToken(token), through },
        now,
      )
      links.push({ id: contactId, name, email, token })
    }
    await recordAudit(db, actor, now, {
      action: 'invite',
      recordKind: 'boardReview',
      recordId: id,
      recordName: review.title,
      planId: review.planId,
      changes: links.map(({ name }) => ({ field: 'link', from: null, to: name, isSealed: false })),
    })
    return { ok: true, title: review.title, meetingOn: review.frozenMeeting?.day ?? null, through, links }
  })
}
