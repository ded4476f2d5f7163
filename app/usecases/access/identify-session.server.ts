import type { Actor } from '~/domain/access/actor'
import { isSessionAlive, needsTouch } from '~/domain/access/session-life'
import type { Instant } from '~/domain/calendar/instant'
import type { Database } from '~/persistence/database.server'
import { findSession, touchSession } from '~/persistence/sessions.server'
import { hashOfToken } from './tokens.server'

/** Who a request comes from. */
export interface Identity {
  sessionId: string
  actor: Actor
}

/** The identity behind a cookie's token; null where the session is over, revoked or without a membership. */
export async function identifySession(
  database: Database,
  token: string,
  at: Instant,
): Promise<Identity | null> {
  const session = await findSession(database.client, hashOfToken(token))
  if (!session || !session.actor || !isSessionAlive(session, at)) return null
  if (needsTouch(session, at)) await touchSession(database.client, session.id, at)
  return { sessionId: session.id, actor: session.actor }
}
