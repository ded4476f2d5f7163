import { may } from '~/domain/access/rights'
import { linkLimits, linkProblem, usualThrough } from '~/domain/board/link-life'
import { listBoardLinks } from '~/persistence/board-links.server'
import { loadBoardReviews } from '~/persistence/board-reviews.server'
import { loadBodies, loadBodyMembers } from '~/persistence/records/bodies.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { compareNames } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import type { LoadBoardLinksResult } from './board-link-pages'
import { locked } from './review-pages'

/** The personal links of a frozen review, and who can get one: the board's members first. For who manages users. */
export async function loadBoardLinks(
  { db: { client: db }, actor, today }: UseCaseContext,
  { id }: { id: string },
): Promise<LoadBoardLinksResult> {
  const { secretariatId } = actor
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  const [review] = await loadBoardReviews(db, secretariatId, { id })
  if (!review) return notFound('boardReview')
  if (review.status === 'draft') return locked(review.status)
  const boards = await loadBodies(db, secretariatId, { planId: review.planId, level: 'board' })
  const members = new Set(
    (await loadBodyMembers(db, secretariatId, { bodyId: { in: boards.map((board) => board.id) } })).map(
      ({ contactId }) => contactId,
    ),
  )
  const links = (await listBoardLinks(db, secretariatId, id)).map((link) => ({
    ...link,
    state:
      linkProblem({ isRevoked: link.revokedAt !== null, through: link.through }, today) ?? ('open' as const),
  }))
  const withLink = new Set(links.flatMap(({ state, contactId }) => (state === 'open' ? contactId : [])))
  const candidates = (await loadContacts(db, secretariatId)).map((contact) => ({
    id: contact.id,
    name: contact.name,
    email: contact.email,
    isMember: members.has(contact.id),
    hasLink: withLink.has(contact.id),
  }))
  return {
    ok: true,
    review: { id, name: review.title, number: review.number },
    candidates: candidates.sort(
      (a, b) => Number(b.isMember) - Number(a.isMember) || compareNames(a.name, b.name),
    ),
    links,
    through: usualThrough(review.frozenMeeting?.day ?? null, today),
    limits: linkLimits(today),
  }
}
