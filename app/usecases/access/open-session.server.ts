import { sessionLife } from '~/domain/access/session-life'
import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Instant } from '~/domain/calendar/instant'
import { after, secondsUntil } from '~/domain/calendar/instant'
import type { Db } from '~/persistence/db.server'
import { membershipsOfUser } from '~/persistence/memberships.server'
import { newId } from '~/persistence/new-id.server'
import { createSession, deleteSession } from '~/persistence/sessions.server'
import { rememberSecretariat } from '~/persistence/users.server'
import { hashOfToken, newToken } from './tokens.server'
import type { OpenedSession, Visit } from './visit'

/** Opens a session under a new token; the browser's earlier one ends, so that a planted token is worth nothing. */
export async function openSession(
  db: Db,
  { userId, secretariatId }: { userId: string; secretariatId: SecretariatId },
  { address, userAgent, previousToken }: Visit,
  now: Instant,
): Promise<OpenedSession> {
  const token = newToken()
  const expiresAt = after(now, sessionLife.absolute)
  if (previousToken !== null) await deleteSession(db, hashOfToken(previousToken))
  await createSession(
    db,
    {
      id: newId(),
      tokenHash: hashOfToken(token),
      userId,
      secretariatId,
      expiresAt,
      userAgent: userAgent?.slice(0, 300) ?? null,
      address,
    },
    now,
  )
  await rememberSecretariat(db, userId, secretariatId)
  return { token, maxAgeSeconds: secondsUntil(now, expiresAt) }
}

/** The secretariat a user lands in: the one of last time, else the first by name; null without any. */
export async function landingSecretariat(
  db: Db,
  user: { id: string; lastSecretariatId: string | null },
): Promise<SecretariatId | null> {
  const memberships = await membershipsOfUser(db, user.id)
  const last = memberships.find(({ secretariatId }) => secretariatId === user.lastSecretariatId)
  return (last ?? memberships[0])?.secretariatId ?? null
}
