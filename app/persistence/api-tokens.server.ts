import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Instant } from '../domain/calendar/instant'
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
