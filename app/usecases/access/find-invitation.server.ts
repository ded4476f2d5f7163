import type { Language, Role } from '~/domain/access/actor'
import { foldEmail } from '~/domain/access/email'
import { findOpenInvitation } from '~/persistence/invitations.server'
import { membershipsOfUser } from '~/persistence/memberships.server'
import { findUserByEmail } from '~/persistence/users.server'
import { hashOfToken } from './tokens.server'
import type { VisitorContext } from './visit'

export interface OpenInvitation {
  email: string
  role: Role
  language: Language
  secretariatName: string
  /** The address belongs to somebody who can sign in: they do so first, and choose no new password. */
  isKnownUser: boolean
}

/** What an invitation's link leads to; null where it is unknown, spent, revoked or too old. */
export async function findInvitation(
  { db, now }: VisitorContext,
  token: string,
): Promise<OpenInvitation | null> {
  const invitation = await findOpenInvitation(db.client, hashOfToken(token), now)
  if (!invitation) return null
  const { email, role, language, secretariatName } = invitation
  const user = await findUserByEmail(db.client, foldEmail(email))
  const isKnownUser = user !== null && (await membershipsOfUser(db.client, user.id)).length > 0
  return { email, role, language, secretariatName, isKnownUser }
}
