import { describe, expect, test } from 'vitest'
import {
  findAuditEntry,
  findLastChange,
  listAudit,
  markUndone,
  recordAudit,
} from '../../../app/persistence/audit.server'
import { createMembership, findMember } from '../../../app/persistence/memberships.server'
import { newId } from '../../../app/persistence/new-id.server'
import { findTrash, listTrash, moveToTrash, takeFromTrash } from '../../../app/persistence/trash.server'
import { changeRole } from '../../../app/usecases/access/change-role.server'
import { createPasswordLink } from '../../../app/usecases/access/create-password-link.server'
import { inviteUser } from '../../../app/usecases/access/invite-user.server'
import { listUsers } from '../../../app/usecases/access/list-users.server'
import { removeUser } from '../../../app/usecases/access/remove-user.server'
import { restoreUser } from '../../../app/usecases/access/restore-user.server'
import { revokeInvitation } from '../../../app/usecases/access/revoke-invitation.server'
import { addContact, addPerson, addSecretariat, now, town } from './people'

const editor = { role: 'editor', contactId: null, maySeeSalaries: false } as const

/** Two secretariats in one database, each with a leader and an editor. */
async function neighbours() {
  const at = await town('Her')
  const there = await addSecretariat(at.db, 'Der')
  const leader = await addPerson(at.db, at.secretariatId, 'Lone', 'leader')
  await addPerson(at.db, at.secretariatId, 'Erik', 'editor')
  const theirLeader = await addPerson(at.db, there, 'Thea', 'leader')
  const theirEditor = await addPerson(at.db, there, 'Tom', 'editor')
  return { ...at, actor: leader, there, theirs: { db: at.db, now, actor: theirLeader }, theirEditor }
}

describe('a leader of one secretariat', () => {
  test('sees the users and invitations of no other', async () => {
    const at = await neighbours()
    await inviteUser(at.theirs, { ...editor, email: 'x@example.dk', language: 'da' })
    const listed = await listUsers(at)
    if (!listed.ok) throw new Error(listed.reason)
    expect(listed.members.map((member) => member.name)).toEqual(['Erik', 'Lone'])
    expect(listed.invitations).toEqual([])
  })

  test('changes, removes, restores, invites and revokes nothing there: it is not found', async () => {
    const at = await neighbours()
    const invitation = await inviteUser(at.theirs, { ...editor, email: 'x@example.dk', language: 'da' })
    const second = await addPerson(at.db, at.there, 'Tove', 'board')
    const removed = await removeUser(at.theirs, { membershipId: second.membershipId })
    if (!invitation.ok || !removed.ok) throw new Error('not prepared')
    const { membershipId } = at.theirEditor
    const before = await findMember(at.db.client, at.there, membershipId)
    const answers = [
      await changeRole(at, { ...editor, role: 'leader', membershipId, version: 1 }),
      await removeUser(at, { membershipId }),
      await createPasswordLink(at, { membershipId }),
      await revokeInvitation(at, { invitationId: invitation.invitationId }),
      await restoreUser(at, { trashId: removed.trashId }),
    ]
    expect(answers.map((answer) => !answer.ok && answer.reason)).toEqual(answers.map(() => 'notFound'))
    expect(await findMember(at.db.client, at.there, membershipId)).toEqual(before)
    expect(await at.db.client.invitation.count({ where: { revokedAt: null } })).toBe(1)
  })

  test('cannot tie a user to a contact there, not even past the use case', async () => {
    const at = await neighbours()
    const contactId = await addContact(at.db, at.there, 'Kontakt', 'Klub')
    expect(
      await inviteUser(at, { ...editor, contactId, email: 'x@example.dk', language: 'da' }),
    ).toMatchObject({
      problem: 'unknownContact',
    })
    const crossing = {
      id: newId(),
      userId: at.theirEditor.userId,
      role: 'board',
      contactId,
      maySeeSalaries: false,
    } as const
    await expect(
      createMembership(at.db.client, at.secretariatId, { ...crossing, language: 'da' }, now),
    ).rejects.toThrow()
  })
})

describe('history and trash', () => {
  const change = {
    action: 'update',
    recordKind: 'position',
    recordId: 'p',
    recordName: 'Projektleder',
    planId: null,
    changes: [{ field: 'monthlyCost', from: '1', to: '2', isSealed: true }],
  } as const

  test('of one secretariat are read and touched from no other', async () => {
    const at = await neighbours()
    const { db, secretariatId: here } = at
    const client = db.client
    const id = await recordAudit(client, at.theirs.actor, now, { ...change, changes: [...change.changes] })
    const deletion = {
      recordKind: 'plan',
      recordId: 'q',
      recordName: 'Plan',
      containsSalaries: true,
    } as const
    const trashId = await moveToTrash(client, at.theirs.actor, now, {
      ...deletion,
      content: { name: 'Plan' },
    })

    expect(await listAudit(client, here, { take: 10 }, true)).toEqual([])
    expect(await listAudit(client, here, { take: 10, recordKind: 'position', recordId: 'p' }, true)).toEqual(
      [],
    )
    expect(await findAuditEntry(client, here, id)).toBeNull()
    expect(await findLastChange(client, here, 'position', 'p')).toBeNull()
    expect(await markUndone(client, here, id, now)).toBe(false)
    expect(await listTrash(client, here, now)).toEqual([])
    expect(await findTrash(client, here, trashId, now)).toBeNull()
    expect(await takeFromTrash(client, here, trashId)).toBe(false)
    expect((await findTrash(client, at.there, trashId, now))?.content).toEqual({ name: 'Plan' })
  })

  test('keep sealed values from those without the right to salaries', async () => {
    const at = await neighbours()
    await recordAudit(at.db.client, at.actor, now, { ...change, changes: [...change.changes] })
    const read = async (withSalaries: boolean) => {
      const [entry] = await listAudit(at.db.client, at.secretariatId, { take: 1 }, withSalaries)
      return entry?.changes
    }
    expect(await read(true)).toEqual([{ field: 'monthlyCost', from: '1', to: '2', isSealed: true }])
    expect(await read(false)).toEqual([{ field: 'monthlyCost', from: null, to: null, isSealed: true }])
  })
})
