import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { removeTotp as removeSecondFactor } from '~/persistence/second-factors.server'
import { findUser } from '~/persistence/users.server'
import type { UseCaseContext } from '../context'
import { accountThrottle, attemptSucceeded, countAttempt } from './count-attempt.server'
import { fitsPassword } from './password-hash.server'
import type { Throttled } from './visit'

export type RemoveTotpResult = { ok: true } | { ok: false; reason: 'wrongPassword' } | Throttled

/** Turns the second factor off; the password is asked again, because an open screen is no proof. */
export async function removeTotp(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  { password }: { password: string },
): Promise<RemoveTotpResult> {
  const throttles = [accountThrottle(`password of ${actor.userId}`)]
  const counted = await countAttempt(db.client, throttles, now)
  if (!counted.ok) return counted
  const user = await findUser(db.client, actor.userId)
  if (!user || !(await fitsPassword(user.passwordHash, password)))
    return { ok: false, reason: 'wrongPassword' }
  await attemptSucceeded(db.client, throttles)
  await inTransaction(db, async (db) => {
    await removeSecondFactor(db, user.id)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'user',
      recordId: user.id,
      recordName: user.name,
      planId: null,
      changes: [{ field: 'secondFactor', from: 'true', to: 'false', isSealed: false }],
    })
  })
  return { ok: true }
}
