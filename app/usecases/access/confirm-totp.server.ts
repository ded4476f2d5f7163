import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { confirmTotpSecret, replaceRecoveryCodes } from '~/persistence/second-factors.server'
import { deleteSessionsOf } from '~/persistence/sessions.server'
import { findUser } from '~/persistence/users.server'
import type { UseCaseContext } from '../context'
import { accountThrottle, attemptSucceeded, countAttempt } from './count-attempt.server'
import { openSecret } from './sealed-secret.server'
import { hashOfToken } from './tokens.server'
import { foldReadableCode, matchingStep, newReadableCode } from './totp.server'
import type { Throttled } from './visit'

const recoveryCodeCount = 10

export type ConfirmTotpResult =
  /** Shown once: each signs in once without the app. */
  { ok: true; recoveryCodes: string[] } | { ok: false; reason: 'wrongCode' | 'notEnrolled' } | Throttled

/** Turns the second factor on with a first code of it, and ends the actor's other sessions. */
export async function confirmTotp(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  { code, sessionId }: { code: string; sessionId: string },
): Promise<ConfirmTotpResult> {
  const throttles = [accountThrottle(`second step of ${actor.userId}`)]
  const counted = await countAttempt(db.client, throttles, now)
  if (!counted.ok) return counted
  const user = await findUser(db.client, actor.userId)
  const secret = user?.totpSecret && !user.totpConfirmedAt ? openSecret(user.totpSecret, user.id) : null
  if (!user || !secret) return { ok: false, reason: 'notEnrolled' }
  const step = matchingStep(secret, code, now)
  if (step === null) return { ok: false, reason: 'wrongCode' }
  await attemptSucceeded(db.client, throttles)

  const recoveryCodes = Array.from({ length: recoveryCodeCount }, () => newReadableCode(3))
  return inTransaction(db, async (db) => {
    if (!(await confirmTotpSecret(db, user.id, step, now))) return { ok: false, reason: 'notEnrolled' }
    const hashes = recoveryCodes.map((code) => hashOfToken(`${user.id}:${foldReadableCode(code)}`))
    await replaceRecoveryCodes(db, user.id, hashes)
    await deleteSessionsOf(db, user.id, sessionId)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'user',
      recordId: user.id,
      recordName: user.name,
      planId: null,
      changes: [{ field: 'secondFactor', from: 'false', to: 'true', isSealed: false }],
    })
    return { ok: true, recoveryCodes }
  })
}
