import { deleteSessionOf, deleteSessionsOf } from '~/persistence/sessions.server'
import type { UseCaseContext } from '../context'

/** Ends one of the actor's own sessions; another user's is as unknown as one that never was. */
export async function revokeSession(
  { db, actor }: Pick<UseCaseContext, 'db' | 'actor'>,
  { sessionId }: { sessionId: string },
): Promise<{ ok: true } | { ok: false; reason: 'unknownSession' }> {
  const isEnded = await deleteSessionOf(db.client, actor.userId, sessionId)
  return isEnded ? { ok: true } : { ok: false, reason: 'unknownSession' }
}

/** Ends all of the actor's sessions but this one, and says how many there were. */
export function revokeOtherSessions(
  { db, actor }: Pick<UseCaseContext, 'db' | 'actor'>,
  { sessionId }: { sessionId: string },
): Promise<number> {
  return deleteSessionsOf(db.client, actor.userId, sessionId)
}
