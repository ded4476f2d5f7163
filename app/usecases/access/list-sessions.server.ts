import { isSessionAlive } from '~/domain/access/session-life'
import type { SessionSummary } from '~/persistence/sessions.server'
import { listSessions as listUserSessions } from '~/persistence/sessions.server'
import type { UseCaseContext } from '../context'

/** Where the actor is signed in, this browser marked. Everybody may see their own. */
export async function listSessions(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  { sessionId }: { sessionId: string },
): Promise<(SessionSummary & { isCurrent: boolean })[]> {
  const sessions = await listUserSessions(db.client, actor.userId, now)
  return sessions
    .filter((session) => isSessionAlive(session, now))
    .map((session) => ({ ...session, isCurrent: session.id === sessionId }))
}
