import type { Actor } from '../domain/access/actor'
import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { Db } from './db.server'
import { actorFields, actorFrom } from './memberships.server'

/** A session as its owner sees it. */
export interface SessionSummary {
  id: string
  createdAt: Instant
  lastSeenAt: Instant
  expiresAt: Instant
  userAgent: string | null
  address: string | null
}

/** A session and who it makes of the request: no actor where the membership is gone. */
export interface FoundSession extends SessionSummary {
  userId: string
  actor: Actor | null
}

export interface NewSession {
  id: string
  tokenHash: string
  userId: string
  secretariatId: SecretariatId
  expiresAt: Instant
  userAgent: string | null
  address: string | null
}

const summary = {
  id: true,
  createdAt: true,
  lastSeenAt: true,
  expiresAt: true,
  userAgent: true,
  address: true,
} as const

interface SummaryRow {
  id: string
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
  userAgent: string | null
  address: string | null
}

function summaryFrom(row: SummaryRow): SessionSummary {
  return {
    id: row.id,
    createdAt: instant(row.createdAt),
    lastSeenAt: instant(row.lastSeenAt),
    expiresAt: instant(row.expiresAt),
    userAgent: row.userAgent,
    address: row.address,
  }
}

export async function createSession(db: Db, session: NewSession, at: Instant): Promise<void> {
  await db.session.create({ data: { ...session, createdAt: at, lastSeenAt: at }, select: { id: true } })
}

export async function findSession(db: Db, tokenHash: string): Promise<FoundSession | null> {
  const row = await db.session.findUnique({
    where: { tokenHash },
    select: {
      ...summary,
      userId: true,
      secretariatId: true,
      user: { select: { name: true, disabledAt: true, memberships: { select: actorFields } } },
    },
  })
  if (!row) return null
  const membership = row.user.disabledAt
    ? undefined
    : row.user.memberships.find(({ secretariatId }) => secretariatId === row.secretariatId)
  return {
    ...summaryFrom(row),
    userId: row.userId,
    actor: membership ? actorFrom(membership, row.user.name) : null,
  }
}

export async function touchSession(db: Db, sessionId: string, at: Instant): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: at } })
}

export async function setSessionSecretariat(
  db: Db,
  sessionId: string,
  secretariatId: SecretariatId,
): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId }, data: { secretariatId } })
}

/** A user's own sessions that have not expired, latest first. */
export async function listSessions(db: Db, userId: string, at: Instant): Promise<SessionSummary[]> {
  const rows = await db.session.findMany({
    where: { userId, expiresAt: { gt: at } },
    select: summary,
    orderBy: { lastSeenAt: 'desc' },
  })
  return rows.map(summaryFrom)
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash } })
}

/** False where the user has no such session. */
export async function deleteSessionOf(db: Db, userId: string, sessionId: string): Promise<boolean> {
  const { count } = await db.session.deleteMany({ where: { id: sessionId, userId } })
  return count === 1
}

/** Ends a user's sessions, but for one where `keepId` is given. */
export async function deleteSessionsOf(
  db: Db,
  userId: string,
  keepId: string | null = null,
): Promise<number> {
  const { count } = await db.session.deleteMany({
    where: keepId === null ? { userId } : { userId, id: { not: keepId } },
  })
  return count
}

export async function deleteSessionsIn(
  db: Db,
  secretariatId: SecretariatId,
  userId: string,
): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { secretariatId, userId } })
  return count
}

export async function deleteExpiredSessions(db: Db, at: Instant, seenBefore: Instant): Promise<number> {
  const { count } = await db.session.deleteMany({
    where: { OR: [{ expiresAt: { lte: at } }, { lastSeenAt: { lte: seenBefore } }] },
  })
  return count
}
