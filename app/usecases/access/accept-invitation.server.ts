import { foldEmail } from '~/domain/access/email'
import type { PasswordProblem } from '~/domain/access/password'
import { passwordProblem } from '~/domain/access/password'
import type { Instant } from '~/domain/calendar/instant'
import { recordAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import { inTransaction } from '~/persistence/db.server'
import { findOpenInvitation, markInvitationAccepted } from '~/persistence/invitations.server'
import { createMembership, findMemberByUser, membershipsOfUser } from '~/persistence/memberships.server'
import { newId } from '~/persistence/new-id.server'
import { removeTotp } from '~/persistence/second-factors.server'
import { deleteSessionsOf } from '~/persistence/sessions.server'
import type { UserWithSecrets } from '~/persistence/users.server'
import { createUser, findUserByEmail, setPasswordHash, setUserName } from '~/persistence/users.server'
import { openSession } from './open-session.server'
import { hashPassword } from './password-hash.server'
import { hashOfToken } from './tokens.server'
import type { OpenedSession, Visit, VisitorContext } from './visit'

export interface AcceptInvitationInput extends Visit {
  token: string
  /** Who is signed in in this browser, if anybody. */
  signedInUserId: string | null
  /** Both are asked of a new user only. */
  name: string
  password: string
}

export type AcceptInvitationResult =
  | { ok: true; session: OpenedSession }
  /** `signInFirst`: the address belongs to a user, who must be the one signed in. */
  | { ok: false; reason: 'invitationOver' | 'signInFirst' }
  | { ok: false; reason: 'password'; problem: PasswordProblem }

/** Joins the secretariat that an invitation's link leads to. */
export async function acceptInvitation(
  { db, now }: VisitorContext,
  input: AcceptInvitationInput,
): Promise<AcceptInvitationResult> {
  const invitation = await findOpenInvitation(db.client, hashOfToken(input.token), now)
  if (!invitation) return { ok: false, reason: 'invitationOver' }
  const { secretariatId, email, role, contactId, maySeeSalaries, language } = invitation
  const user = await findUserByEmail(db.client, foldEmail(email))
  const isKnownUser = user !== null && (await membershipsOfUser(db.client, user.id)).length > 0
  if (isKnownUser && user.id !== input.signedInUserId) return { ok: false, reason: 'signInFirst' }
  if (!isKnownUser) {
    const problem = passwordProblem(input.password, [input.name, email])
    if (problem) return { ok: false, reason: 'password', problem }
  }
  const passwordHash = isKnownUser ? null : await hashPassword(input.password)

  return inTransaction(db, async (db) => {
    if (!(await markInvitationAccepted(db, secretariatId, invitation.id, now))) {
      return { ok: false, reason: 'invitationOver' }
    }
    const userId =
      passwordHash === null ? user!.id : await welcome(db, user, { ...input, email, passwordHash }, now)
    const name = passwordHash === null ? user!.name : input.name
    if (!(await findMemberByUser(db, secretariatId, userId))) {
      const membership = { id: newId(), userId, role, contactId, maySeeSalaries, language }
      await createMembership(db, secretariatId, membership, now)
      await recordAudit(db, { secretariatId, userId, name }, now, {
        action: 'join',
        recordKind: 'user',
        recordId: userId,
        recordName: name,
        planId: null,
        changes: [{ field: 'role', from: null, to: role, isSealed: false }],
      })
    }
    return { ok: true, session: await openSession(db, { userId, secretariatId }, input, now) }
  })
}

/** A new user, or one who was removed everywhere and begins afresh: nothing of the earlier sign-in works any more. */
async function welcome(
  db: Db,
  former: UserWithSecrets | null,
  { name, email, passwordHash }: { name: string; email: string; passwordHash: string },
  now: Instant,
): Promise<string> {
  if (!former) {
    const id = newId()
    await createUser(db, { id, email, emailFolded: foldEmail(email), name, passwordHash }, now)
    return id
  }
  await setUserName(db, former.id, name)
  await setPasswordHash(db, former.id, passwordHash)
  await removeTotp(db, former.id)
  await deleteSessionsOf(db, former.id)
  return former.id
}
