import { z } from 'zod'
import type { Actor } from '../domain/access/actor'
import type { SecretariatId } from '../domain/access/secretariat-id'
import { secretariatId as toSecretariatId } from '../domain/access/secretariat-id'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { FeedScope } from '../domain/feeds/feed-scope'
import { feedScopes } from '../domain/feeds/feed-scope'
import type { Db } from './db.server'
import { actorFields, actorFrom } from './memberships.server'
import { newId } from './new-id.server'

const scope = z.enum(feedScopes)

export interface Feed {
  id: string
  secretariatId: SecretariatId
  scope: FeedScope
  /** The contact, plan or organisation it is about. */
  subjectId: string
  createdById: string | null
  createdAt: Instant
  lastUsedAt: Instant | null
}

const feedFields = {
  id: true,
  secretariatId: true,
  scope: true,
  subjectId: true,
  createdById: true,
  createdAt: true,
  lastUsedAt: true,
} as const

interface FeedRow {
  id: string
  secretariatId: string
  scope: string
  subjectId: string | null
  createdById: string | null
  createdAt: Date
  lastUsedAt: Date | null
}

function feedFrom(row: FeedRow): Feed {
  return {
    id: row.id,
    secretariatId: toSecretariatId(row.secretariatId),
    scope: scope.parse(row.scope),
    subjectId: z.string().parse(row.subjectId),
    createdById: row.createdById,
    createdAt: instant(row.createdAt),
    lastUsedAt: row.lastUsedAt && instant(row.lastUsedAt),
  }
}

/** Keeps a feed by the hash of its token. Returns the row's id. */
export async function createFeed(
  db: Db,
  secretariatId: SecretariatId,
  feed: { scope: FeedScope; subjectId: string; tokenHash: string; createdById: string },
  at: Instant,
): Promise<string> {
  const id = newId()
  await db.feedToken.create({ data: { ...feed, secretariatId, id, createdAt: at }, select: { id: true } })
  return id
}

/** The feed behind a token; null where it is unknown or revoked. */
export async function findFeedByToken(db: Db, tokenHash: string): Promise<Feed | null> {
  const row = await db.feedToken.findFirst({ where: { tokenHash, revokedAt: null }, select: feedFields })
  return row && feedFrom(row)
}

/** The feeds of a secretariat that work, the oldest first; one user's where they are named. */
export async function listFeeds(
  db: Db,
  secretariatId: SecretariatId,
  createdById: string | null,
): Promise<Feed[]> {
  const rows = await db.feedToken.findMany({
    where: { secretariatId, revokedAt: null, ...(createdById === null ? {} : { createdById }) },
    select: feedFields,
    orderBy: { id: 'asc' },
  })
  return rows.map(feedFrom)
}

/** Ends feeds and forgets what they have told. Returns how many ended. */
export async function revokeFeeds(
  db: Db,
  secretariatId: SecretariatId,
  which: { id: string } | { createdById: string },
  at: Instant,
): Promise<number> {
  const where = { secretariatId, revokedAt: null, ...which }
  const rows = await db.feedToken.findMany({ where, select: { id: true } })
  for (const { id } of rows) {
    await db.feedEvent.deleteMany({ where: { secretariatId, key: { startsWith: `${id}/` } } })
  }
  const { count } = await db.feedToken.updateMany({ where, data: { revokedAt: at } })
  return count
}

/** Writes down that a feed was fetched, and holds its row until the transaction ends: fetches take turns. */
export async function touchFeed(
  db: Db,
  { secretariatId, id }: Pick<Feed, 'secretariatId' | 'id'>,
  at: Instant,
): Promise<void> {
  await db.feedToken.updateMany({ where: { secretariatId, id }, data: { lastUsedAt: at } })
}

/** Who a user is in a secretariat today; null where they are no longer in it, or locked out. */
export async function findActor(db: Db, secretariatId: SecretariatId, userId: string): Promise<Actor | null> {
  const row = await db.membership.findUnique({
    where: { secretariatId_userId: { secretariatId, userId } },
    select: { ...actorFields, user: { select: { name: true, disabledAt: true } } },
  })
  return row && !row.user.disabledAt ? actorFrom(row, row.user.name) : null
}
