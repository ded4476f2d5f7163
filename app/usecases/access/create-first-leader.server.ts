import type { Language } from '~/domain/access/actor'
import { foldEmail } from '~/domain/access/email'
import type { PasswordProblem } from '~/domain/access/password'
import { passwordProblem } from '~/domain/access/password'
import { recordAudit } from '~/persistence/audit.server'
import { inTransaction } from '~/persistence/db.server'
import { readInstallationSetting, spendInstallationSetting } from '~/persistence/installation-settings.server'
import { createMembership } from '~/persistence/memberships.server'
import { newId } from '~/persistence/new-id.server'
import { createSecretariat, listSecretariats } from '~/persistence/secretariats.server'
import { createUser } from '~/persistence/users.server'
import { accountThrottle, addressThrottle, attemptSucceeded, countAttempt } from './count-attempt.server'
import { needsFirstLeader } from './load-entrance.server'
import { openSession } from './open-session.server'
import { hashPassword } from './password-hash.server'
import { hashOfToken } from './tokens.server'
import { foldReadableCode } from './totp.server'
import type { OpenedSession, Throttled, Visit, VisitorContext } from './visit'

export interface FirstLeaderInput extends Visit {
  /** As the start printed it. */
  code: string
  /** A new secretariat's name, or that of one that an import has made. */
  secretariatName: string
  name: string
  email: string
  password: string
  language: Language
}

export type FirstLeaderResult =
  | { ok: true; session: OpenedSession }
  | { ok: false; reason: 'notNeeded' | 'wrongCode' }
  | { ok: false; reason: 'password'; problem: PasswordProblem }
  | Throttled

/** Makes the first user, a leader, with the one-time code as proof that whoever asks runs the server. */
export async function createFirstLeader(
  { db, now }: VisitorContext,
  input: FirstLeaderInput,
): Promise<FirstLeaderResult> {
  if (!(await needsFirstLeader(db.client))) return { ok: false, reason: 'notNeeded' }
  const throttles = [addressThrottle(input.address), accountThrottle('first leader')]
  const counted = await countAttempt(db.client, throttles, now)
  if (!counted.ok) return counted
  const codeHash = hashOfToken(foldReadableCode(input.code))
  if ((await readInstallationSetting(db.client, 'firstLeaderCodeHash')) !== codeHash) {
    return { ok: false, reason: 'wrongCode' }
  }
  await attemptSucceeded(db.client, throttles)
  const problem = passwordProblem(input.password, [input.name, input.email])
  if (problem) return { ok: false, reason: 'password', problem }

  const { secretariatName, name, email, language } = input
  const passwordHash = await hashPassword(input.password)
  return inTransaction(db, async (db) => {
    if (!(await spendInstallationSetting(db, 'firstLeaderCodeHash', codeHash))) {
      return { ok: false, reason: 'wrongCode' }
    }
    if (!(await needsFirstLeader(db))) return { ok: false, reason: 'notNeeded' }
    const known = (await listSecretariats(db)).find((secretariat) => secretariat.name === secretariatName)
    const secretariatId =
      known?.id ?? (await createSecretariat(db, { name: secretariatName, isDemo: false, language }, now))
    const userId = newId()
    await createUser(
      db,
      { id: userId, email: email.trim(), emailFolded: foldEmail(email), name, passwordHash },
      now,
    )
    const figures = { role: 'leader', contactId: null, maySeeSalaries: true, language } as const
    await createMembership(db, secretariatId, { ...figures, id: newId(), userId }, now)
    await recordAudit(db, { secretariatId, userId, name }, now, {
      action: 'join',
      recordKind: 'user',
      recordId: userId,
      recordName: name,
      planId: null,
      changes: [{ field: 'role', from: null, to: 'leader', isSealed: false }],
    })
    return { ok: true, session: await openSession(db, { userId, secretariatId }, input, now) }
  })
}
