import type { Role } from '~/domain/access/actor'
import { inTransaction } from '~/persistence/db.server'
import { findMemberByRole } from '~/persistence/memberships.server'
import { findLoneDemo } from './load-entrance.server'
import { openSession } from './open-session.server'
import type { OpenedSession, Visit, VisitorContext } from './visit'

export type DemoSignInResult = { ok: true; session: OpenedSession } | { ok: false; reason: 'noDemo' }

/** Signs in without a password as one of the demo's people; only while the demo is allowed and alone. */
export async function signInAsDemoRole(
  { db, now }: VisitorContext,
  { role, isDemoAllowed, ...visit }: Visit & { role: Role; isDemoAllowed: boolean },
): Promise<DemoSignInResult> {
  return inTransaction(db, async (db) => {
    const demo = isDemoAllowed ? await findLoneDemo(db) : null
    const member = demo && (await findMemberByRole(db, demo.id, role))
    if (!demo || !member) return { ok: false, reason: 'noDemo' }
    return {
      ok: true,
      session: await openSession(db, { userId: member.userId, secretariatId: demo.id }, visit, now),
    }
  })
}
