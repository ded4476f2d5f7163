import type { SecretariatId } from '../domain/access/secretariat-id'
import { secretariatId as toSecretariatId } from '../domain/access/secretariat-id'
import type { Day } from '../domain/calendar/day'
import { addDays } from '../domain/calendar/day'
import type { Instant } from '../domain/calendar/instant'
import { dayInCopenhagen, instant } from '../domain/calendar/instant'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** A member's personal link to a frozen paper, without its token: only a hash of that is kept. */
export interface BoardLink {
  id: string
  reviewId: string
  contactId: string
  /** The contact's name and address. */
  name: string
  email: string | null
  createdAt: Instant
  /** The last day it works. */
  through: Day
  revokedAt: Instant | null
}

export interface ListedBoardLink extends BoardLink {
  readings: number
  lastReadAt: Instant | null
}

const linkFields = {
  id: true,
  secretariatId: true,
  reviewId: true,
  contactId: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  contact: { select: { name: true, email: true } },
} as const

interface LinkRow {
  id: string
  reviewId: string
  contactId: string
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
  contact: { name: string; email: string | null }
}

function linkFrom(row: LinkRow): BoardLink {
  return {
    id: row.id,
    reviewId: row.reviewId,
    contactId: row.contactId,
    name: row.contact.name,
    email: row.contact.email,
    createdAt: instant(row.createdAt),
    through: addDays(dayInCopenhagen(instant(row.expiresAt)), -1),
    revokedAt: row.revokedAt && instant(row.revokedAt),
  }
}

/** In the row stands the moment after the last day: midnight in UTC, which is the next day in Copenhagen all year. */
function momentAfter(through: Day): Instant {
  return instant(`${addDays(through, 1)}T00:00:00.000Z`)
}

export async function createBoardLink(
  db: Db,
  secretariatId: SecretariatId,
  link: { reviewId: string; contactId: string; tokenHash: string; through: Day },
  at: Instant,
): Promise<string> {
  const id = newId()
  const { through, ...row } = link
  await db.boardLink.create({
    data: { ...row, secretariatId, id, createdAt: at, expiresAt: momentAfter(through) },
    select: { id: true },
  })
  return id
}

/** The links of a review with how often each was read, the latest first. */
export async function listBoardLinks(
  db: Db,
  secretariatId: SecretariatId,
  reviewId: string,
): Promise<ListedBoardLink[]> {
  const rows = await db.boardLink.findMany({
    where: { secretariatId, reviewId },
    select: linkFields,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const read = await db.boardLinkReading.groupBy({
    by: ['linkId'],
    where: { secretariatId, linkId: { in: rows.map(({ id }) => id) } },
    _count: { _all: true },
    _max: { at: true },
  })
  const readOf = new Map(read.map((each) => [each.linkId, each]))
  return rows.map((row) => {
    const own = readOf.get(row.id)
    return {
      ...linkFrom(row),
      readings: own?._count._all ?? 0,
      lastReadAt: own?._max.at ? instant(own._max.at) : null,
    }
  })
}

export interface FoundBoardLink extends BoardLink {
  secretariatId: SecretariatId
}

/** A link by the hash of its token. The token names the secretariat; there is no actor. */
export async function findBoardLink(db: Db, tokenHash: string): Promise<FoundBoardLink | null> {
  const row = await db.boardLink.findUnique({ where: { tokenHash }, select: linkFields })
  return row && { ...linkFrom(row), secretariatId: toSecretariatId(row.secretariatId) }
}

/** Ends links that work; how many there were. */
export async function revokeBoardLinks(
  db: Db,
  secretariatId: SecretariatId,
  which: { id: string; reviewId: string } | { reviewId: string; contactId: string },
  at: Instant,
): Promise<number> {
  const { count } = await db.boardLink.updateMany({
    where: { ...which, secretariatId, revokedAt: null },
    data: { revokedAt: at },
  })
  return count
}

/** Writes down that a link was read, where the last reading lies before a moment. */
export async function recordBoardReading(
  db: Db,
  { secretariatId, id }: Pick<FoundBoardLink, 'secretariatId' | 'id'>,
  { at, unlessSince }: { at: Instant; unlessSince: Instant },
): Promise<void> {
  const recent = await db.boardLinkReading.findFirst({
    where: { secretariatId, linkId: id, at: { gt: unlessSince } },
    select: { id: true },
  })
  if (recent) return
  await db.boardLinkReading.create({
    data: { secretariatId, id: newId(), linkId: id, at },
    select: { id: true },
  })
}

/** How many comments a contact has written on a review since a moment. */
export async function countBoardComments(
  db: Db,
  secretariatId: SecretariatId,
  { reviewId, contactId, since }: { reviewId: string; contactId: string; since: Instant },
): Promise<number> {
  return db.boardComment.count({ where: { secretariatId, reviewId, contactId, at: { gt: since } } })
}
