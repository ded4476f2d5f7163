import { foldEmail, isEmail } from '~/domain/access/email'
import type { SecretariatId } from '~/domain/access/secretariat-id'
import { after } from '~/domain/calendar/instant'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import type { MembershipFigures } from '~/persistence/memberships.server'
import { createMembership, findMemberByUser } from '~/persistence/memberships.server'
import { newId } from '~/persistence/new-id.server'
import { createOneTimeLink } from '~/persistence/one-time-links.server'
import { createUser, findUserByEmail } from '~/persistence/users.server'
import { passwordLinkLife } from './create-password-link.server'
import type { CheckedFigures } from './membership-figures.server'
import { checkFigures } from './membership-figures.server'
import { hashOfToken, newToken } from './tokens.server'
import type { VisitorContext } from './visit'

export interface AddUserInput extends MembershipFigures {
  secretariatId: SecretariatId
  email: string
  /** Unknown at the command line: the user writes it when choosing a password. */
  name: string | null
}

export type AddUserResult =
  /** `token` is the end of the one-time link (`/adgangskode/{token}`); null for a user who has a password already. */
  | { ok: true; userId: string; token: string | null }
  | { ok: false; reason: 'notAnEmail' | 'alreadyMember' }
  | Exclude<CheckedFigures, { ok: true }>

/** Adds a user from the command line, where whoever runs it has the whole machine: no actor is asked. */
export async function addUser({ db, now }: VisitorContext, input: AddUserInput): Promise<AddUserResult> {
  if (!isEmail(input.email)) return { ok: false, reason: 'notAnEmail' }
  const { secretariatId } = input
  const emailFolded = foldEmail(input.email)
  return inTransaction(db, async (db) => {
    // The command line knows no contacts: a leader ties a partner to one later, and until then it reads nothing.
    const checked = await checkFigures(db, secretariatId, input, { contactMayFollow: true })
    if (!checked.ok) return checked
    const known = await findUserByEmail(db, emailFolded)
    if (known && (await findMemberByUser(db, secretariatId, known.id)))
      return { ok: false, reason: 'alreadyMember' }
    const userId = known?.id ?? newId()
    const name = known?.name ?? input.name ?? emailFolded.replace(/@.*/, '')
    if (!known) {
      await createUser(
        db,
        { id: userId, email: input.email.trim(), emailFolded, name, passwordHash: null },
        now,
      )
    }
    await createMembership(
      db,
      secretariatId,
      { ...checked.figures, id: newId(), userId, language: 'da' },
      now,
    )
    await recordAudit(db, { secretariatId, userId: null, name: 'ankerplan user add' }, now, {
      action: 'create',
      recordKind: 'user',
      recordId: userId,
      recordName: name,
      planId: null,
      changes: [{ field: 'role', from: null, to: checked.figures.role, isSealed: false }],
    })
    if (known?.passwordHash) return { ok: true, userId, token: null }
    const token = newToken()
    const expiresAt = after(now, passwordLinkLife)
    await createOneTimeLink(
      db,
      { userId, purpose: 'choosePassword', tokenHash: hashOfToken(token), expiresAt },
      now,
    )
    return { ok: true, userId, token }
  })
}
