import { inTransaction } from '~/persistence/db.server'
import type { MembershipOfUser } from '~/persistence/memberships.server'
import { membershipsOfUser } from '~/persistence/memberships.server'
import { setSessionSecretariat } from '~/persistence/sessions.server'
import { rememberSecretariat } from '~/persistence/users.server'
import type { UseCaseContext } from '../context'

/** The secretariats the actor can go to, this one among them. */
export function listOwnSecretariats({
  db,
  actor,
}: Pick<UseCaseContext, 'db' | 'actor'>): Promise<MembershipOfUser[]> {
  return membershipsOfUser(db.client, actor.userId)
}

/** Takes the actor's session to another of their secretariats. */
export async function switchSecretariat(
  { db, actor }: Pick<UseCaseContext, 'db' | 'actor'>,
  { sessionId, secretariatId }: { sessionId: string; secretariatId: string },
): Promise<{ ok: true } | { ok: false; reason: 'noMembership' }> {
  return inTransaction(db, async (db) => {
    const memberships = await membershipsOfUser(db, actor.userId)
    const wanted = memberships.find((membership) => membership.secretariatId === secretariatId)
    if (!wanted) return { ok: false, reason: 'noMembership' }
    await setSessionSecretariat(db, sessionId, wanted.secretariatId)
    await rememberSecretariat(db, actor.userId, wanted.secretariatId)
    return { ok: true }
  })
}
