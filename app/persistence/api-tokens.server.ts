import type { SecretariatId } from '../domain/access/secretariat-id'
import { secretariatId as toSecretariatId } from '../domain/access/secretariat-id'
import type { Instant } from '../domain/calendar/instant'
import { after, instant } from '../domain/calendar/instant'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** Keeps a token of a secretariat by its hash. Returns the row's id. */
export async function createApiToken(
  db: Db,
  secretariatId: SecretariatId,
  token: { name: string; tokenHash: string; createdById: string | null },
  at: Instant,
): Promise<string> {
  const id = newId()
  await db.apiToken.create({ data: { ...token, secretariatId, id, createdAt: at }, select: { id: true } })
  return id
}

export interface ApiToken {
  id: string
  name: string
  createdAt: Instant
  lastUsedAt: Instant | null
}

/** The tokens that still open something, newest first. */
export async function listApiTokens(db: Db, secretariatId: SecretariatId): Promise<ApiToken[]> {
  const rows = await db.apiToken.findMany({
    where: { secretariatId, revokedAt: null },
    orderBy: { id: 'desc' },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
  })
  return rows.map((row) => ({
    ...row,
    createdAt: instant(row.createdAt),
    lastUsedAt: row.lastUsedAt && instant(row.lastUsedAt),
  }))
}

/** The name of the token, or null where there is none that still opens something. */
export async function revokeApiTokenRow(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  at: Instant,
): Promise<string | null> {
  const row = await db.apiToken.findUnique({
    where: { secretariatId_id: { secretariatId, id } },
    select: { name: true },
  })
  const { count } = await db.apiToken.updateMany({
    where: { secretariatId, id, revokedAt: null },
    data: { revokedAt: at },
  })
  return count > 0 && row ? row.name : null
}

/** A use is written down no oftener than this. */
const noteUse = { minutes: -1 }

/** The secretariat a token opens, its use written down; null for one that is unknown or revoked. */
export async function useApiToken(db: Db, tokenHash: string, at: Instant): Promise<SecretariatId | null> {
  const row = await db.apiToken.findUnique({
    where: { tokenHash },
    select: { secretariatId: true, id: true, lastUsedAt: true, revokedAt: true },
  })
  if (!row || row.revokedAt) return null
  const { secretariatId, id, lastUsedAt } = row
  if (lastUsedAt === null || instant(lastUsedAt) < after(at, noteUse)) {
    await db.apiToken.updateMany({ where: { secretariatId, id }, data: { lastUsedAt: at } })
  }
  return toSecretariatId(secretariatId)
}
