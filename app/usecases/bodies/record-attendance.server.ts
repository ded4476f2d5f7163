import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { Attendance } from '~/domain/bodies/body-particulars'
import { attendanceProblems } from '~/domain/bodies/body-problems'
import { textProblems } from '~/domain/privacy/text-problems'
import { tidyText } from '~/domain/privacy/tidy-text'
import { recordAudit } from '~/persistence/audit.server'
import { loadBodies, loadBodyMembers, loadMeetings } from '~/persistence/records/bodies.server'
import {
  bumpVersion,
  loadAttendances,
  loadBodyParticulars,
  replaceAttendances,
} from '~/persistence/records/body-particulars.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'

/** One line of the form; `attended` is null where nothing is noted of somebody. */
export interface AttendanceRow {
  contactId: string
  attended: boolean | null
  substitute: string | null
}

export interface AttendanceValues {
  rows: AttendanceRow[]
}

/** Notes who came to a meeting and who sent somebody; a meeting that is still to come has nobody yet. */
export async function recordAttendance(
  context: UseCaseContext,
  { meetingId: id, version, values }: { meetingId: string; version: number; values: AttendanceValues },
): Promise<Updated<AttendanceValues>> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'meeting')) return forbidden
  return inWriting<Updated<AttendanceValues>>(context, async (db) => {
    const [meeting] = await loadMeetings(db, secretariatId, { id })
    const [body] = meeting ? await loadBodies(db, secretariatId, { id: meeting.bodyId }) : []
    if (!meeting || !body) return notFound('meeting')
    const before = await loadAttendances(db, secretariatId, { meetingId: id })
    const conflict = await conflictOf<AttendanceValues>(db, context, 'meetings', id, {
      version,
      current: { rows: before },
    })
    if (conflict) return conflict
    const particulars = (await loadBodyParticulars(db, secretariatId, { id: body.id })).get(body.id)
    const members = await loadBodyMembers(db, secretariatId, { bodyId: body.id })
    const known = new Set([...members, ...before].map(({ contactId }) => contactId))
    const rows = values.rows
      .filter(({ contactId }) => known.has(contactId))
      .map(({ contactId, attended, substitute }) => ({
        contactId,
        attended,
        substitute: substitute === null ? null : tidyText(substitute) || null,
      }))
    const problems = [
      ...(meeting.day > today ? [{ field: 'rows', problem: 'inTheFuture' as const }] : []),
      ...attendanceProblems(
        rows.map((row) => ({ ...row, attended: row.attended ?? false })),
        { substitutesAllowed: particulars?.substitutesAllowed ?? true },
      ),
      ...rows.flatMap(({ substitute }, index) =>
        textProblems({ substitute }).map((found) => ({ ...found, field: `rows[${index}].substitute` })),
      ),
    ]
    if (problems.length > 0) return invalid(problems)
    const contacts = byId(await loadContacts(db, secretariatId, { id: { in: [...known] } }))
    const noted = rows.flatMap((row): Omit<Attendance, 'meetingId'>[] =>
      row.attended === null && row.substitute === null ? [] : [{ ...row, attended: row.attended ?? false }],
    )
    const told = (all: readonly Omit<Attendance, 'meetingId'>[]) => ({
      attended: all.filter((row) => row.attended).map((row) => contacts.get(row.contactId)?.name ?? ''),
      absent: all
        .filter((row) => !row.attended)
        .map((row) => [contacts.get(row.contactId)?.name ?? '', row.substitute].filter(Boolean).join(' → ')),
    })
    const order = new Map([...known].map((contactId, index) => [contactId, index]))
    const sorted = <R extends { contactId: string }>(all: readonly R[]) =>
      [...all].sort((a, b) => order.get(a.contactId)! - order.get(b.contactId)!)
    const changes = changesBetween('meeting', told(sorted(before)), told(sorted(noted)))
    const name = `${body.name}: ${meeting.day}`
    if (changes.length === 0) return { ok: true, id, version, name }
    await replaceAttendances(db, secretariatId, id, noted)
    if (!(await bumpVersion(db, 'meeting', { secretariatId, id, version })))
      throw new Error(`meeting ${id} changed inside its own transaction`)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'meeting',
      recordId: id,
      recordName: name,
      planId: body.planId,
      changes,
    })
    return { ok: true, id, version: version + 1, name }
  })
}
