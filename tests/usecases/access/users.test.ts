import { describe, expect, test } from 'vitest'
import { after } from '../../../app/domain/calendar/instant'
import { acceptInvitation } from '../../../app/usecases/access/accept-invitation.server'
import { addUser } from '../../../app/usecases/access/add-user.server'
import { changeLanguage } from '../../../app/usecases/access/change-language.server'
import { changePassword } from '../../../app/usecases/access/change-password.server'
import { changeRole } from '../../../app/usecases/access/change-role.server'
import { choosePassword, findPasswordLink } from '../../../app/usecases/access/choose-password.server'
import { createPasswordLink } from '../../../app/usecases/access/create-password-link.server'
import { findInvitation } from '../../../app/usecases/access/find-invitation.server'
import { identifySession } from '../../../app/usecases/access/identify-session.server'
import { inviteUser } from '../../../app/usecases/access/invite-user.server'
import { listUsers } from '../../../app/usecases/access/list-users.server'
import { removeUser } from '../../../app/usecases/access/remove-user.server'
import { restoreUser } from '../../../app/usecases/access/restore-user.server'
import { revokeInvitation } from '../../../app/usecases/access/revoke-invitation.server'
import { signIn } from '../../../app/usecases/access/sign-in.server'
import { sweepAccess } from '../../../app/usecases/access/sweep-access.server'
import { addContact, addPerson, addSecretariat, now, otherPassword, password, town, visit } from './people'

const editor = { role: 'editor', contactId: null, maySeeSalaries: false } as const

async function townWithLeader() {
  const at = await town()
  const leader = await addPerson(at.db, at.secretariatId, 'Lone', 'leader')
  return { ...at, actor: leader }
}

async function invited(at: Awaited<ReturnType<typeof townWithLeader>>, email: string, figures = editor) {
  const result = await inviteUser(at, { ...figures, email, language: 'da' })
  if (!result.ok) throw new Error(result.reason)
  return result
}

const joining = { ...visit, signedInUserId: null, name: 'Nanna', password }

describe('an invitation', () => {
  test('lets a new user in with the role it names, once', async () => {
    const at = await townWithLeader()
    const { token } = await invited(at, 'Nanna@Example.dk')
    expect(await findInvitation(at, token)).toEqual({
      email: 'nanna@example.dk',
      role: 'editor',
      language: 'da',
      secretariatName: 'Lærkeparken',
      isKnownUser: false,
    })
    const result = await acceptInvitation(at, { ...joining, token })
    if (!result.ok) throw new Error(result.reason)
    const identity = await identifySession(at.db, result.session.token, now)
    expect(identity?.actor).toMatchObject({ name: 'Nanna', role: 'editor', secretariatId: at.secretariatId })
    expect(await acceptInvitation(at, { ...joining, token })).toEqual({ ok: false, reason: 'invitationOver' })
    expect(await signIn(at, { ...visit, email: 'nanna@example.dk', password })).toMatchObject({ ok: true })
  })

  test('is kept as a hash and written in the history', async () => {
    const at = await townWithLeader()
    const { token } = await invited(at, 'nanna@example.dk')
    expect(JSON.stringify(await at.db.client.invitation.findMany())).not.toContain(token)
    const [entry] = await at.db.client.auditEntry.findMany()
    expect(entry).toMatchObject({ action: 'invite', actor: 'Lone', recordName: 'nanna@example.dk' })
  })

  test('ends when it is revoked, when it is old, and when a newer one is sent', async () => {
    const at = await townWithLeader()
    const revoked = await invited(at, 'a@example.dk')
    await revokeInvitation(at, { invitationId: revoked.invitationId })
    const replaced = await invited(at, 'b@example.dk')
    const newer = await invited(at, 'B@example.dk')
    expect(await findInvitation(at, revoked.token)).toBeNull()
    expect(await findInvitation(at, replaced.token)).toBeNull()
    expect(await findInvitation(at, newer.token)).not.toBeNull()
    expect(await findInvitation({ ...at, now: after(now, { days: 14 }) }, newer.token)).toBeNull()
  })

  test('asks for a password of twelve characters that is not the person', async () => {
    const at = await townWithLeader()
    const { token } = await invited(at, 'nanna@example.dk')
    expect(await acceptInvitation(at, { ...joining, token, password: 'kort' })).toEqual({
      ok: false,
      reason: 'password',
      problem: 'tooShort',
    })
    expect(await findInvitation(at, token)).not.toBeNull()
  })

  test('to somebody who is a user elsewhere needs them signed in, and leaves their password alone', async () => {
    const at = await townWithLeader()
    const other = await addSecretariat(at.db, 'Mit Kvarter')
    const bente = await addPerson(at.db, other, 'Bente', 'leader')
    const { token } = await invited(at, bente.email)
    const stranger = { ...joining, token, password: otherPassword }
    expect(await acceptInvitation(at, stranger)).toEqual({ ok: false, reason: 'signInFirst' })
    expect(await acceptInvitation(at, { ...stranger, signedInUserId: at.actor.userId })).toMatchObject({
      reason: 'signInFirst',
    })
    expect(await acceptInvitation(at, { ...stranger, signedInUserId: bente.userId })).toMatchObject({
      ok: true,
    })
    expect(await signIn(at, { ...visit, email: bente.email, password })).toMatchObject({ ok: true })
  })

  test('is refused for a member, an unknown contact, and a partner of no organisation', async () => {
    const at = await townWithLeader()
    const other = await addSecretariat(at.db, 'Mit Kvarter')
    const foreign = await addContact(at.db, other, 'Fremmed', 'Klub')
    const lonely = await addContact(at.db, at.secretariatId, 'Alene', null)
    const clubby = await addContact(at.db, at.secretariatId, 'Klubmand', 'Boldklubben')
    const invite = (email: string, figures: object) =>
      inviteUser(at, { ...editor, email, language: 'da', ...figures })
    expect(await invite('lone@example.dk', {})).toEqual({ ok: false, reason: 'alreadyMember' })
    expect(await invite('x@example.dk', { contactId: foreign })).toMatchObject({ problem: 'unknownContact' })
    expect(await invite('x@example.dk', { role: 'partner' })).toMatchObject({
      problem: 'partnerNeedsOrganisation',
    })
    expect(await invite('x@example.dk', { role: 'partner', contactId: lonely })).toMatchObject({
      problem: 'partnerNeedsOrganisation',
    })
    expect(await invite('x@example.dk', { role: 'partner', contactId: clubby })).toMatchObject({ ok: true })
  })
})

describe('users', () => {
  test('are managed by leaders only', async () => {
    const at = await townWithLeader()
    for (const role of ['editor', 'board', 'partner'] as const) {
      const as = { ...at, actor: { ...at.actor, role } }
      const membershipId = at.actor.membershipId
      const answers = [
        await listUsers(as),
        await inviteUser(as, { ...editor, email: 'x@example.dk', language: 'da' }),
        await revokeInvitation(as, { invitationId: 'x' }),
        await changeRole(as, { ...editor, membershipId, version: 1 }),
        await removeUser(as, { membershipId }),
        await restoreUser(as, { trashId: 'x' }),
        await createPasswordLink(as, { membershipId }),
      ]
      expect(answers).toEqual(answers.map(() => ({ ok: false, reason: 'forbidden' })))
    }
  })

  test('get another role from their next request on, and the history says so', async () => {
    const at = await townWithLeader()
    const bente = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const signed = await signIn(at, { ...visit, email: bente.email, password })
    if (!signed.ok || signed.step !== 'done') throw new Error('not signed in')
    const figures = { role: 'board', contactId: null, maySeeSalaries: true } as const
    expect(await changeRole(at, { ...figures, membershipId: bente.membershipId, version: 1 })).toEqual({
      ok: true,
    })
    const identity = await identifySession(at.db, signed.session.token, now)
    expect(identity?.actor).toMatchObject({ role: 'board', maySeeSalaries: false })
    const changes = await at.db.client.auditChange.findMany({ select: { field: true, from: true, to: true } })
    expect(changes).toEqual([{ field: 'role', from: 'editor', to: 'board' }])
  })

  test('changed by somebody else meanwhile are shown, not overwritten', async () => {
    const at = await townWithLeader()
    const bente = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const change = (role: 'board' | 'leader') =>
      changeRole(at, { ...editor, role, membershipId: bente.membershipId, version: 1 })
    expect(await change('board')).toEqual({ ok: true })
    expect(await change('leader')).toMatchObject({
      reason: 'conflict',
      current: { role: 'board', version: 2 },
    })
  })

  test('always have a leader among them, also when two leaders resign at once', async () => {
    const at = await townWithLeader()
    const second = await addPerson(at.db, at.secretariatId, 'Sven', 'leader')
    const [one, two] = await Promise.all([
      removeUser(at, { membershipId: at.actor.membershipId }),
      changeRole(at, { ...editor, membershipId: second.membershipId, version: 1 }),
    ])
    expect([one, two].filter((answer) => answer.ok)).toHaveLength(1)
    expect([one, two].find((answer) => !answer.ok)).toEqual({ ok: false, reason: 'lastLeader' })
  })

  test('who are removed are out at once, and back when the removal is undone', async () => {
    const at = await townWithLeader()
    const bente = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const removed = await removeUser(at, { membershipId: bente.membershipId })
    if (!removed.ok) throw new Error(removed.reason)
    expect(await signIn(at, { ...visit, email: bente.email, password })).toMatchObject({
      reason: 'noMembership',
    })
    await sweepAccess(at)
    expect(await restoreUser(at, { trashId: removed.trashId })).toEqual({ ok: true, name: 'Bente' })
    expect(await restoreUser(at, { trashId: removed.trashId })).toMatchObject({ reason: 'notFound' })
    expect(await signIn(at, { ...visit, email: bente.email, password })).toMatchObject({ ok: true })
  })

  test('who are removed are forgotten after thirty days, but for their name in the history', async () => {
    const at = await townWithLeader()
    const bente = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    await removeUser(at, { membershipId: bente.membershipId })
    await sweepAccess({ ...at, now: after(now, { days: 30 }) })
    expect(await at.db.client.user.findUnique({ where: { id: bente.userId } })).toBeNull()
    expect(await at.db.client.auditEntry.count({ where: { recordName: 'Bente' } })).toBe(1)
  })

  test('invited again after a removal begin afresh: the old password is worth nothing', async () => {
    const at = await townWithLeader()
    const bente = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    await removeUser(at, { membershipId: bente.membershipId })
    const { token } = await invited(at, bente.email)
    const result = await acceptInvitation(at, {
      ...joining,
      token,
      name: 'Bente H.',
      password: otherPassword,
    })
    expect(result).toMatchObject({ ok: true })
    expect(await signIn(at, { ...visit, email: bente.email, password })).toMatchObject({
      reason: 'wrongCredentials',
    })
    expect(await signIn(at, { ...visit, email: bente.email, password: otherPassword })).toMatchObject({
      ok: true,
    })
  })
})

describe('a one-time link', () => {
  test('made by the command line lets a new user choose a password, once', async () => {
    const at = await townWithLeader()
    const added = await addUser(at, {
      ...editor,
      secretariatId: at.secretariatId,
      email: 'Nanna@example.dk',
      name: null,
    })
    if (!added.ok || !added.token) throw new Error('no link')
    const { token } = added
    expect(await findPasswordLink(at, token)).toEqual({
      email: 'Nanna@example.dk',
      name: 'nanna',
      isFirst: true,
    })
    const input = { ...visit, token, name: 'Nanna', password }
    expect(await choosePassword(at, { ...input, password: 'nanna' })).toMatchObject({ problem: 'tooShort' })
    const chosen = await choosePassword(at, input)
    if (!chosen.ok || !chosen.session) throw new Error('not chosen')
    expect((await identifySession(at.db, chosen.session.token, now))?.actor.name).toBe('Nanna')
    expect(await choosePassword(at, input)).toEqual({ ok: false, reason: 'linkOver' })
  })

  test('is made for every role, a partner without a contact among them', async () => {
    const at = await townWithLeader()
    for (const role of ['leader', 'editor', 'board', 'partner'] as const) {
      const email = `${role}@example.dk`
      const added = await addUser(at, { ...editor, role, secretariatId: at.secretariatId, email, name: null })
      expect(added).toMatchObject({ ok: true })
    }
  })

  test('is not needed by somebody with a password, and a member is not added twice', async () => {
    const at = await townWithLeader()
    const other = await addSecretariat(at.db, 'Mit Kvarter')
    const input = { ...editor, email: at.actor.email, name: null }
    expect(await addUser(at, { ...input, secretariatId: other })).toMatchObject({ ok: true, token: null })
    expect(await addUser(at, { ...input, secretariatId: other })).toEqual({
      ok: false,
      reason: 'alreadyMember',
    })
    expect(await addUser(at, { ...input, secretariatId: other, email: 'nonsense' })).toMatchObject({
      reason: 'notAnEmail',
    })
  })

  test('made by a leader gives a forgetful user a new password and ends their sessions', async () => {
    const at = await townWithLeader()
    const bente = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const signed = await signIn(at, { ...visit, email: bente.email, password })
    const link = await createPasswordLink(at, { membershipId: bente.membershipId })
    if (!link.ok || !signed.ok || signed.step !== 'done') throw new Error('no link')
    expect(await findPasswordLink({ ...at, now: after(now, { days: 3 }) }, link.token)).toBeNull()
    const chosen = await choosePassword(at, {
      ...visit,
      token: link.token,
      name: null,
      password: otherPassword,
    })
    expect(chosen).toMatchObject({ ok: true })
    expect(await identifySession(at.db, signed.session.token, now)).toBeNull()
    expect(await signIn(at, { ...visit, email: bente.email, password: otherPassword })).toMatchObject({
      ok: true,
    })
  })

  test('cannot be made for somebody who also belongs to another secretariat', async () => {
    const at = await townWithLeader()
    const other = await addSecretariat(at.db, 'Mit Kvarter')
    const bente = await addPerson(at.db, other, 'Bente', 'leader')
    const here = await addPerson(at.db, at.secretariatId, 'Bente', 'board', { userId: bente.userId })
    expect(await createPasswordLink(at, { membershipId: here.membershipId })).toEqual({
      ok: false,
      reason: 'memberElsewhere',
    })
  })
})

describe('the own account', () => {
  test('changes its password with the old one, and is signed out everywhere else', async () => {
    const at = await townWithLeader()
    const tokens = []
    for (let browser = 0; browser < 2; browser += 1) {
      const signed = await signIn(at, { ...visit, email: at.actor.email, password })
      if (signed.ok && signed.step === 'done') tokens.push(signed.session.token)
    }
    const { sessionId } = (await identifySession(at.db, tokens[0]!, now))!
    const change = (currentPassword: string, newPassword: string) =>
      changePassword(at, { sessionId, currentPassword, newPassword })
    expect(await change(otherPassword, otherPassword)).toEqual({ ok: false, reason: 'wrongPassword' })
    expect(await change(password, 'Velkommen2026!')).toMatchObject({ problem: 'tooCommon' })
    expect(await change(password, otherPassword)).toEqual({ ok: true })
    expect(await identifySession(at.db, tokens[0]!, now)).not.toBeNull()
    expect(await identifySession(at.db, tokens[1]!, now)).toBeNull()
  })

  test('chooses its language', async () => {
    const at = await townWithLeader()
    await changeLanguage(at, { language: 'en' })
    const users = await listUsers(at)
    expect(users).toMatchObject({ ok: true, members: [{ name: 'Lone', language: 'en' }] })
  })
})
