import type { Language } from '~/domain/access/actor'
import { foldEmail } from '~/domain/access/email'
import { may } from '~/domain/access/rights'
import { after } from '~/domain/calendar/instant'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { createInvitation, revokeInvitationsTo } from '~/persistence/invitations.server'
import type { MembershipFigures } from '~/persistence/memberships.server'
import { findMemberByUser } from '~/persistence/memberships.server'
import { newId } from '~/persistence/new-id.server'
import { findUserByEmail } from '~/persistence/users.server'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'
import type { CheckedFigures } from './membership-figures.server'
import { checkFigures } from './membership-figures.server'
import { hashOfToken, newToken } from './tokens.server'

const invitationLife = { days: 14 } as const

export interface InviteUserInput extends MembershipFigures {
  email: string
  language: Language
}

export type InviteUserResult =
  /** `token` is the link's end (`/invitation/{token}`): shown once to the leader, who sends it on. */
  | { ok: true; invitationId: string; token: string }
  | { ok: false; reason: 'alreadyMember' }
  | Exclude<CheckedFigures, { ok: true }>
  | Forbidden

/** Invites an address to the secretariat. An earlier invitation to it stops working. */
export async function inviteUser(
  { db, actor, now }: Omit<UseCaseContext, 'today'>,
  input: InviteUserInput,
): Promise<InviteUserResult> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  const { secretariatId } = actor
  const email = foldEmail(input.email)
  return inTransaction(db, async (db) => {
    const checked = await checkFigures(db, secretariatId, input)
    if (!checked.ok) return checked
    const user = await findUserByEmail(db, email)
    if (user && (await findMemberByUser(db, secretariatId, user.id)))
      return { ok: false, reason: 'alreadyMember' }
    await revokeInvitationsTo(db, secretariatId, email, now)
    const token = newToken()
    const invitation = {
      ...checked.figures,
      id: newId(),
      email,
      language: input.language,
      tokenHash: hashOfToken(token),
      invitedById: actor.userId,
      expiresAt: after(now, invitationLife),
    }
    await createInvitation(db, secretariatId, invitation, now)
    await recordAudit(db, actor, now, {
      action: 'invite',
      recordKind: 'user',
      recordId: invitation.id,
      recordName: email,
      planId: null,
      changes: [{ field: 'role', from: null, to: invitation.role, isSealed: false }],
    })
    return { ok: true, invitationId: invitation.id, token }
  })
}
