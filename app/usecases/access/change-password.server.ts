import type { PasswordProblem } from '~/domain/access/password'
import { passwordProblem } from '~/domain/access/password'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { deleteSessionsOf } from '~/persistence/sessions.server'
import { findUser, setPasswordHash } from '~/persistence/users.server'
import type { UseCaseContext } from '../context'
import { accountThrottle, attemptSucceeded, countAttempt } from './count-attempt.server'
import { fitsPassword, hashPassword } from './password-hash.server'
import type { Throttled } from './visit'

export interface ChangePasswordInput {
  /** The session that stays; the others end. */
  sessionId: string
  currentPassword: string
  newPassword: string
}

export type ChangePasswordResult =
  | { ok: true }
  | { ok: false; reason: 'wrongPassword' }
  | { ok: false; reason: 'password'; problem: PasswordProblem }
  | Throttled

/** Changes the actor's own password and signs them out everywhere else. */
export async function changePassword(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  { sessionId, currentPassword, newPassword }: ChangePasswordInput,
): Promise<ChangePasswordResult> {
  const throttles = [accountThrottle(`password of ${actor.userId}`)]
  const counted = await countAttempt(db.client, throttles, now)
  if (!counted.ok) return counted
  const user = await findUser(db.client, actor.userId)
  if (!user || !(await fitsPassword(user.passwordHash, currentPassword))) {
    return { ok: false, reason: 'wrongPassword' }
  }
  await attemptSucceeded(db.client, throttles)
  const problem = passwordProblem(newPassword, [user.name, user.email])
  if (problem) return { ok: false, reason: 'password', problem }
  const passwordHash = await hashPassword(newPassword)
  return inTransaction(db, async (db) => {
    await setPasswordHash(db, user.id, passwordHash)
    await deleteSessionsOf(db, user.id, sessionId)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'user',
      recordId: user.id,
      recordName: user.name,
      planId: null,
      changes: [{ field: 'password', from: null, to: null, isSealed: false }],
    })
    return { ok: true }
  })
}
