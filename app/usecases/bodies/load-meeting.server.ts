import { may } from '~/domain/access/rights'
import { noMeetingParticulars } from '~/domain/bodies/body-particulars'
import { loadBodies, loadBodyMembers, loadMeetings } from '~/persistence/records/bodies.server'
import {
  loadAttendances,
  loadBodyParticulars,
  loadMeetingParticulars,
} from '~/persistence/records/body-particulars.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { historyOf } from '../audit/history-of.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import { filesOf } from '../files/files-of.server'
import { forbidden, notFound } from '../refusals'
import type { LoadMeetingResult } from './body-pages'
import { readableBodies } from './own-bodies.server'
import { shownMeeting } from './shown-meeting'

/** One meeting: when and where, who came, and its minutes. */
export async function loadMeeting(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadMeetingResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'meeting')) return forbidden
  const ofBody = { body: { is: { secretariatId, ...readableBodies(actor) } } }
  const [meeting] = await loadMeetings(db, secretariatId, { id, ...ofBody })
  const [body] = meeting ? await loadBodies(db, secretariatId, { id: meeting.bodyId }) : []
  if (!meeting || !body) return notFound('meeting')
  const [particulars, terms, members, attendances, files] = await Promise.all([
    loadMeetingParticulars(db, secretariatId, { id }),
    loadBodyParticulars(db, secretariatId, { id: body.id }),
    loadBodyMembers(db, secretariatId, { bodyId: body.id }),
    loadAttendances(db, secretariatId, { meetingId: id }),
    filesOf(db, actor, 'meeting', [id]),
  ])
  const roles = new Map(members.map(({ contactId, role }) => [contactId, role]))
  const noted = new Map(attendances.map((row) => [row.contactId, row]))
  const ids = [...new Set([...roles.keys(), ...noted.keys()])]
  const contactOf = byId(await loadContacts(db, secretariatId, { id: { in: ids } }))
  const { version, minutes, place } = particulars.get(id) ?? { ...noMeetingParticulars, version: 0 }
  const { substitutesAllowed = true, attendanceDuty = null } = terms.get(body.id) ?? {}
  return {
    ok: true,
    meeting: shownMeeting(
      { ...meeting, minutes, place },
      { today, paperLeadDays: body.paperLeadDays, attendances, files: files.get(id) ?? [] },
    ),
    version,
    body: { id: body.id, name: body.name, substitutesAllowed, attendanceDuty },
    people: ids.map((contactId) => ({
      id: contactId,
      name: contactOf.get(contactId)?.name ?? '',
      role: roles.get(contactId) ?? null,
      attended: noted.get(contactId)?.attended ?? null,
      substitute: noted.get(contactId)?.substitute ?? null,
    })),
    history: await historyOf(context, [id]),
    may: {
      update: may(actor, 'update', 'meeting'),
      delete: may(actor, 'delete', 'meeting'),
      files: may(actor, 'read', 'file'),
    },
  }
}
