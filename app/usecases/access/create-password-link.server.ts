import type { Language } from '~/domain/access/actor'
import { may } from '~/domain/access/rights'
import { after } from '~/domain/calendar/instant'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { findMember, membershipsOfUser } from '~/persistence/memberships.server'
import { createOneTimeLink } from '~/persistence/one-time-links.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { hashOfToken, newToken } from './tokens.server'

export const passwordLinkLife = { days: 3 } as const

export type CreatePasswordLinkResult =
  /** `token` is the link's end (`/adgangskode/{token}`): shown once to the leader, who sends it on. */
  | { ok: true; token: string; name: string; email: string; language: Language }
  /** The user also belongs to another secretariat, which a leader of this one must not get into. */
  | { ok: false; reason: 'memberElsewhere' }
  | Forbidden
  | NotFound

/** A link with which a user who has forgotten the password chooses a new one. */
export async function createPasswordLink(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  { membershipId }: { membershipId: string },
): Promise<CreatePasswordLinkResult> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  return inTransaction(db, async (db) => {
    const member = await findMember(db, actor.secretariatId, membershipId)
    if (!member) return notFound('user')
    const { userId, name, email, language } = member
    if ((await membershipsOfUser(db, userId)).length > 1) return { ok: false, reason: 'memberElsewhere' }
    const token = newToken()
    const expiresAt = after(now, passwordLinkLife)
    await createOneTimeLink(
      db,
      { userId, purpose: 'choosePassword', tokenHash: hashOfToken(token), expiresAt },
      now,
    )
    await recordAudit(db, actor, now, {
      action: 'invite',
      recordKind: 'user',
      recordId: userId,
      recordName: name,
      planId: null,
      changes: [{ field: 'password', from: null, to: null, isSealed: false }],
    })
    return { ok: true, token, name, email, language }
  })
}
