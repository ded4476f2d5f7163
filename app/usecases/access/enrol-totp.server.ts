import { proposeTotpSecret } from '~/persistence/second-factors.server'
import { findUser } from '~/persistence/users.server'
import type { UseCaseContext } from '../context'
import { sealSecret } from './sealed-secret.server'
import { newTotpSecret, toBase32, totpUri } from './totp.server'

export type EnrolTotpResult =
  /** What the authenticator app is given: `uri` in a QR code, `secret` typed by hand. Shown until it is confirmed. */
  { ok: true; secret: string; uri: string } | { ok: false; reason: 'alreadyOn' }

/** Proposes a second factor; it is off until `confirmTotp` has seen a code of it. */
export async function enrolTotp({
  db,
  actor,
}: Pick<UseCaseContext, 'db' | 'actor'>): Promise<EnrolTotpResult> {
  const user = await findUser(db.client, actor.userId)
  const secret = newTotpSecret()
  if (!user || !(await proposeTotpSecret(db.client, actor.userId, sealSecret(secret, actor.userId)))) {
    return { ok: false, reason: 'alreadyOn' }
  }
  return { ok: true, secret: toBase32(secret), uri: totpUri(secret, user.email) }
}
