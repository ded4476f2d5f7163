import { linkProblem, readingsCountAfter } from '~/domain/board/link-life'
import type { Day } from '~/domain/calendar/day'
import { after, dayInCopenhagen } from '~/domain/calendar/instant'
import { loadBoardComments, loadBoardDecisions } from '~/persistence/board-decisions.server'
import type { FoundBoardLink } from '~/persistence/board-links.server'
import { findBoardLink, recordBoardReading } from '~/persistence/board-links.server'
import { loadBoardReviews, loadFrozenFigures } from '~/persistence/board-reviews.server'
import type { Db } from '~/persistence/db.server'
import type { VisitorContext } from '../access/visit'
import { hashOfToken } from '../access/tokens.server'
import type { BoardLinkProblem, ReadBoardLinkResult } from './board-link-pages'

export interface BoardLinkContext extends VisitorContext {
  today: Day
}

export type OpenedBoardLink = { ok: true; link: FoundBoardLink } | { ok: false; reason: BoardLinkProblem }

/**
 * A link that works today, by its token. It is looked up by the hash of a token of 256 random bits, so how long the
 * search takes says nothing of the tokens there are.
 */
export async function openBoardLink(db: Db, token: string, today: Day): Promise<OpenedBoardLink> {
  const link = await findBoardLink(db, hashOfToken(token))
  if (!link) return { ok: false, reason: 'unknown' }
  const problem = linkProblem({ isRevoked: link.revokedAt !== null, through: link.through }, today)
  return problem ? { ok: false, reason: problem } : { ok: true, link }
}

/**
 * What the holder of a link may see: the paper as it was frozen, nothing of the plan as it is now and nobody else's
 * comments. Opening it counts as a reading, once in ten minutes; `isReading` is false for who only looks ahead.
 */
export async function readBoardLink(
  { db: database, now, today }: BoardLinkContext,
  { token, isReading }: { token: string; isReading: boolean },
): Promise<ReadBoardLinkResult> {
  const db = database.client
  const opened = await openBoardLink(db, token, today)
  if (!opened.ok) return opened
  const { secretariatId, reviewId, contactId, name, through } = opened.link
  const [review] = await loadBoardReviews(db, secretariatId, { id: reviewId })
  const figures = await loadFrozenFigures(db, secretariatId, reviewId)
  if (!review || !figures || review.status === 'draft') return { ok: false, reason: 'unknown' }
  if (isReading)
    await recordBoardReading(db, opened.link, {
      at: now,
      unlessSince: after(now, { minutes: -readingsCountAfter.minutes }),
    })
  const comments = await loadBoardComments(db, secretariatId, reviewId)
  return {
    ok: true,
    reader: name,
    through,
    figures,
    texts: {
      title: review.title,
      number: review.number,
      status: review.status,
      meeting: review.frozenMeeting,
      agendaItem: review.content.agendaItem,
      intro: review.content.intro,
      closing: review.content.closing,
      frozenOn: review.frozenAt && dayInCopenhagen(review.frozenAt),
    },
    decisions: (await loadBoardDecisions(db, secretariatId, { reviewId })).map(
      ({ version: _, ...decision }) => ({ ...decision, decidedById: null }),
    ),
    comments: comments
      .filter((comment) => comment.contactId === contactId)
      .map(({ id, text, at }) => ({ id, text, at })),
  }
}
