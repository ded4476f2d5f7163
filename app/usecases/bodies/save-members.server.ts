import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { BodyMember } from '~/domain/bodies/body'
import { tidyText } from '~/domain/privacy/tidy-text'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { recordAudit } from '~/persistence/audit.server'
import { newId } from '~/persistence/new-id.server'
import { loadBodies, loadBodyMembers } from '~/persistence/records/bodies.server'
import { bumpVersion } from '~/persistence/records/body-particulars.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { createRecord, deleteRecord, updateRecord } from '~/persistence/records/save-record.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'

/** One line of the form; a line without a contact is left out. */
export interface SeatValues {
  contactId: string | null
  role: string | null
}

export interface MembersValues {
  members: SeatValues[]
}

/** Makes the members of a body those of the form: who is not there any more leaves, the notes of who came stay. */
export async function saveMembers(
  context: UseCaseContext,
  { bodyId, version, values }: { bodyId: string; version: number; values: MembersValues },
): Promise<Updated<MembersValues>> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'body')) return forbidden
  return inWriting<Updated<MembersValues>>(context, async (db) => {
    const [body] = await loadBodies(db, secretariatId, { id: bodyId })
    if (!body) return notFound('body')
    const before = await loadBodyMembers(db, secretariatId, { bodyId })
    const current = { members: before.map(({ contactId, role }) => ({ contactId, role })) }
    const conflict = await conflictOf<MembersValues>(db, context, 'bodies', bodyId, { version, current })
    if (conflict) return conflict
    const contacts = byId(await loadContacts(db, secretariatId))
    const problems: FieldProblem[] = []
    const wanted = new Map<string, string | null>()
    values.members.forEach(({ contactId, role }, index) => {
      const field = (name: string) => `members[${index}].${name}`
      problems.push(...textProblems({ role }).map((found) => ({ ...found, field: field('role') })))
      if (contactId === null) return
      if (!contacts.has(contactId)) problems.push({ field: field('contactId'), problem: 'unknownReference' })
      if (wanted.has(contactId)) problems.push({ field: field('contactId'), problem: 'twice' })
      wanted.set(contactId, role === null ? null : tidyText(role) || null)
    })
    if (problems.length > 0) return invalid(problems)
    const told = (members: readonly Pick<BodyMember, 'contactId' | 'role'>[]) =>
      members.map(({ contactId, role }) =>
        [contacts.get(contactId)?.name ?? '', role].filter(Boolean).join(' · '),
      )
    const after = [...wanted].map(([contactId, role]) => ({ contactId, role }))
    const changes = changesBetween('body', { members: told(before) }, { members: told(after) })
    const { name } = body
    if (changes.length === 0) return { ok: true, id: bodyId, version, name }
    const kept = new Map(before.map((member) => [member.contactId, member]))
    for (const member of before) {
      if (!wanted.has(member.contactId)) await deleteRecord(db, secretariatId, 'bodyMembers', member.id)
    }
    for (const { contactId, role } of after) {
      const member = kept.get(contactId)
      if (!member)
        await createRecord(
          db,
          secretariatId,
          'bodyMembers',
          { id: newId(), bodyId, contactId, role },
          { today },
        )
      else if (member.role !== role)
        await updateRecord(db, secretariatId, 'bodyMembers', { ...member, role }, { version: null })
    }
    if (!(await bumpVersion(db, 'body', { secretariatId, id: bodyId, version })))
      throw new Error(`body ${bodyId} changed inside its own transaction`)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'body',
      recordId: bodyId,
      recordName: name,
      planId: body.planId,
      changes,
    })
    return { ok: true, id: bodyId, version: version + 1, name }
  })
}
