import type { PasswordProblem } from '~/domain/access/password'
import { passwordProblem } from '~/domain/access/password'
import { inTransaction } from '~/persistence/db.server'
import { findOneTimeLink, spendOneTimeLink } from '~/persistence/one-time-links.server'
import { deleteSessionsOf } from '~/persistence/sessions.server'
import { findUser, setPasswordHash, setUserName } from '~/persistence/users.server'
import { accountThrottle, attemptSucceeded } from './count-attempt.server'
import { foldEmail } from '~/domain/access/email'
import { landingSecretariat, openSession } from './open-session.server'
import { hashPassword } from './password-hash.server'
import { hashOfToken } from './tokens.server'
import type { OpenedSession, Visit, VisitorContext } from './visit'

/** Who a one-time link is for; null where it is unknown, used or too old. */
export async function findPasswordLink(
  { db, now }: VisitorContext,
  token: string,
): Promise<{ email: string; name: string; isFirst: boolean } | null> {
  const link = await findOneTimeLink(db.client, 'choosePassword', hashOfToken(token), now)
  const user = link && (await findUser(db.client, link.userId))
  return user && { email: user.email, name: user.name, isFirst: user.passwordHash === null }
}

export interface ChoosePasswordInput extends Visit {
  token: string
  password: string
  /** Null keeps the name. */
  name: string | null
}

export type ChoosePasswordResult =
  /** No session where a second factor is on or no secretariat is left: the sign-in page comes next. */
  | { ok: true; session: OpenedSession | null }
  | { ok: false; reason: 'linkOver' }
  | { ok: false; reason: 'password'; problem: PasswordProblem }

/** Chooses a password with a one-time link. Earlier sessions end, and earlier wrong tries are forgotten. */
export async function choosePassword(
  { db, now }: VisitorContext,
  input: ChoosePasswordInput,
): Promise<ChoosePasswordResult> {
  const link = await findOneTimeLink(db.client, 'choosePassword', hashOfToken(input.token), now)
  const user = link && (await findUser(db.client, link.userId))
  if (!link || !user) return { ok: false, reason: 'linkOver' }
  const problem = passwordProblem(input.password, [input.name ?? user.name, user.email])
  if (problem) return { ok: false, reason: 'password', problem }
  const passwordHash = await hashPassword(input.password)
  return inTransaction(db, async (db) => {
    if (!(await spendOneTimeLink(db, link.id, now))) return { ok: false, reason: 'linkOver' }
    await setPasswordHash(db, user.id, passwordHash)
    if (input.name !== null) await setUserName(db, user.id, input.name)
    await deleteSessionsOf(db, user.id)
    await attemptSucceeded(db, [accountThrottle(foldEmail(user.email))])
    const secretariatId = await landingSecretariat(db, user)
    if (user.totpConfirmedAt !== null || user.isDisabled || secretariatId === null)
      return { ok: true, session: null }
    return { ok: true, session: await openSession(db, { userId: user.id, secretariatId }, input, now) }
  })
}
