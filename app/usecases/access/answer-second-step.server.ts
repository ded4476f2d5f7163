import type { Instant } from '~/domain/calendar/instant'
import type { Db } from '~/persistence/db.server'
import { inTransaction } from '~/persistence/db.server'
import { findOneTimeLink, spendOneTimeLink } from '~/persistence/one-time-links.server'
import { spendRecoveryCode, spendTotpStep } from '~/persistence/second-factors.server'
import type { UserWithSecrets } from '~/persistence/users.server'
import { findUser } from '~/persistence/users.server'
import { accountThrottle, addressThrottle, attemptSucceeded, countAttempt } from './count-attempt.server'
import { landingSecretariat, openSession } from './open-session.server'
import { openSecret } from './sealed-secret.server'
import { hashOfToken } from './tokens.server'
import { foldReadableCode, matchingStep } from './totp.server'
import type { OpenedSession, Throttled, Visit, VisitorContext } from './visit'

export interface SecondStepInput extends Visit {
  challenge: string
  /** Six digits from the app, or a recovery code. */
  code: string
}

export type SecondStepResult =
  | { ok: true; session: OpenedSession }
  /** `challengeOver`: begin again with the password. */
  | { ok: false; reason: 'wrongCode' | 'challengeOver' | 'noMembership' }
  | Throttled

/** Finishes a sign-in with the second factor. */
export async function answerSecondStep(
  { db, now }: VisitorContext,
  input: SecondStepInput,
): Promise<SecondStepResult> {
  const link = await findOneTimeLink(db.client, 'secondStep', hashOfToken(input.challenge), now)
  const user = link && (await findUser(db.client, link.userId))
  if (!link || !user || user.isDisabled) return { ok: false, reason: 'challengeOver' }

  const throttles = [addressThrottle(input.address), accountThrottle(`second step of ${user.id}`)]
  const counted = await countAttempt(db.client, throttles, now)
  if (!counted.ok) return counted
  if (!(await spendCode(db.client, user, input.code, now))) return { ok: false, reason: 'wrongCode' }
  await attemptSucceeded(db.client, throttles)

  const secretariatId = await landingSecretariat(db.client, user)
  if (secretariatId === null) return { ok: false, reason: 'noMembership' }
  return inTransaction(db, async (db) => {
    if (!(await spendOneTimeLink(db, link.id, now))) return { ok: false, reason: 'challengeOver' }
    return { ok: true, session: await openSession(db, { userId: user.id, secretariatId }, input, now) }
  })
}

/** Uses up a code, of the app or of the recovery list: no code works twice. */
export async function spendCode(db: Db, user: UserWithSecrets, code: string, now: Instant): Promise<boolean> {
  if (user.totpSecret === null || user.totpConfirmedAt === null) return false
  const secret = openSecret(user.totpSecret, user.id)
  const step = secret && matchingStep(secret, code, now)
  if (step !== null) return spendTotpStep(db, user.id, step)
  return spendRecoveryCode(db, user.id, hashOfToken(`${user.id}:${foldReadableCode(code)}`), now)
}
