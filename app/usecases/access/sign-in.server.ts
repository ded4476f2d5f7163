import { foldEmail } from '~/domain/access/email'
import { after } from '~/domain/calendar/instant'
import { inTransaction } from '~/persistence/db.server'
import { createOneTimeLink } from '~/persistence/one-time-links.server'
import { findUserByEmail } from '~/persistence/users.server'
import { accountThrottle, addressThrottle, attemptSucceeded, countAttempt } from './count-attempt.server'
import { landingSecretariat, openSession } from './open-session.server'
import { fitsPassword } from './password-hash.server'
import { hashOfToken, newToken } from './tokens.server'
import type { OpenedSession, Throttled, Visit, VisitorContext } from './visit'

/** How long the second step may take. */
const secondStepLife = { minutes: 10 } as const

export interface SignInInput extends Visit {
  email: string
  password: string
}

export type SignInResult =
  | { ok: true; step: 'done'; session: OpenedSession }
  /** The password was right; `challenge` goes with the code of the authenticator app to `answerSecondStep`. */
  | { ok: true; step: 'secondStep'; challenge: string }
  | { ok: false; reason: 'wrongCredentials' | 'noMembership' }
  | Throttled

/** Signs in by e-mail and password. An unknown address answers as a wrong password does, and takes as long. */
export async function signIn({ db, now }: VisitorContext, input: SignInInput): Promise<SignInResult> {
  const email = foldEmail(input.email)
  const throttles = [addressThrottle(input.address), accountThrottle(email)]
  const counted = await countAttempt(db.client, throttles, now)
  if (!counted.ok) return counted

  const user = await findUserByEmail(db.client, email)
  const fits = await fitsPassword(user?.passwordHash ?? null, input.password)
  if (!user || !fits || user.isDisabled) return { ok: false, reason: 'wrongCredentials' }
  await attemptSucceeded(db.client, throttles)

  const secretariatId = await landingSecretariat(db.client, user)
  if (secretariatId === null) return { ok: false, reason: 'noMembership' }
  return inTransaction(db, async (db) => {
    if (user.totpConfirmedAt === null) {
      const session = await openSession(db, { userId: user.id, secretariatId }, input, now)
      return { ok: true, step: 'done', session }
    }
    const challenge = newToken()
    const expiresAt = after(now, secondStepLife)
    const link = {
      userId: user.id,
      purpose: 'secondStep',
      tokenHash: hashOfToken(challenge),
      expiresAt,
    } as const
    await createOneTimeLink(db, link, now)
    return { ok: true, step: 'secondStep', challenge }
  })
}
