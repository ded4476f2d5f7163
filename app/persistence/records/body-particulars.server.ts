import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Attendance, BodyParticulars, MeetingParticulars } from '../../domain/bodies/body-particulars'
import { rhythms } from '../../domain/bodies/body-particulars'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { newId } from '../new-id.server'
import type { Row } from './record-table.server'
import { oneOf } from './record-table.server'
import { deleteRows, insertRows } from './write-rows.server'

/** The columns of a body that the workbook does not have. */
export function bodyParticularsRow(particulars: BodyParticulars): Row {
  const { effortArea, mandate, tasks, attendanceDuty, substitutesAllowed } = particulars
  const { rhythm, responsibleId, deputyId } = particulars
  return {
    effortArea,
    mandate,
    tasks,
    attendanceDuty,
    substitutesAllowed,
    rhythm,
    responsibleId,
    deputyId,
  }
}

/** What is kept of bodies beside the workbook's columns, by the body's id. */
export async function loadBodyParticulars(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.BodyWhereInput = {},
): Promise<Map<string, BodyParticulars & { version: number }>> {
  const rows = await db.body.findMany({
    where: { ...where, secretariatId },
    select: {
      id: true,
      version: true,
      effortArea: true,
      mandate: true,
      tasks: true,
      attendanceDuty: true,
      substitutesAllowed: true,
      rhythm: true,
      responsibleId: true,
      deputyId: true,
    },
  })
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      { ...row, rhythm: row.rhythm === null ? null : oneOf(rhythms, row.rhythm) },
    ]),
  )
}

/** What is kept of meetings beside the workbook's columns, by the meeting's id. */
export async function loadMeetingParticulars(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.MeetingWhereInput = {},
): Promise<Map<string, MeetingParticulars & { version: number }>> {
  const rows = await db.meeting.findMany({
    where: { ...where, secretariatId },
    select: { id: true, version: true, minutes: true, place: true },
  })
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}

export async function loadAttendances(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.MeetingAttendanceWhereInput = {},
): Promise<Attendance[]> {
  return db.meetingAttendance.findMany({
    where: { ...where, secretariatId },
    orderBy: { id: 'asc' },
    select: { meetingId: true, contactId: true, attended: true, substitute: true },
  })
}

/** Writes who came to a meeting in place of what was noted before. */
export async function replaceAttendances(
  db: Db,
  secretariatId: SecretariatId,
  meetingId: string,
  rows: readonly Omit<Attendance, 'meetingId'>[],
): Promise<void> {
  await deleteRows(db, 'MeetingAttendance', secretariatId, 'meetingId', [meetingId])
  await insertAttendances(
    db,
    secretariatId,
    rows.map((row) => ({ ...row, meetingId })),
  )
}

export async function insertAttendances(
  db: Db,
  secretariatId: SecretariatId,
  rows: readonly Attendance[],
): Promise<void> {
  await insertRows(
    db,
    'MeetingAttendance',
    rows.map(({ meetingId, contactId, attended, substitute }) => ({
      secretariatId,
      id: newId(),
      meetingId,
      contactId,
      attended,
      substitute,
    })),
  )
}

/** Writes columns of bodies and meetings that are as new as their rows; leaves no trail. */
export async function overwriteBodyParticulars(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  particulars: Partial<BodyParticulars>,
): Promise<void> {
  await db.body.updateMany({ where: { secretariatId, id }, data: particulars })
}

export async function overwriteMeetingParticulars(
  db: Db,
  secretariatId: SecretariatId,
  bodyId: string,
  particulars: Partial<MeetingParticulars>,
): Promise<void> {
  await db.meeting.updateMany({ where: { secretariatId, bodyId }, data: particulars })
}

/** Counts a meeting or a body as changed where only rows under it were; false where somebody was first. */
export async function bumpVersion(
  db: Db,
  table: 'body' | 'meeting',
  { secretariatId, id, version }: { secretariatId: SecretariatId; id: string; version: number },
): Promise<boolean> {
  const where = { secretariatId, id, version }
  const data = { version: { increment: 1 } }
  const { count } =
    table === 'body'
      ? await db.body.updateMany({ where, data })
      : await db.meeting.updateMany({ where, data })
  return count === 1
}

/** The bodies a contact sits in; none without a contact. */
export function bodiesWithMember(
  secretariatId: SecretariatId,
  contactId: string | null,
): Prisma.BodyWhereInput {
  if (contactId === null) return { id: { in: [] } }
  return { members: { some: { secretariatId, contactId } } }
}

/** A rule names a body in words, so every rule that counts from meetings is one that may count from the body's. */
export function grantsCountingOnMeetings(
  secretariatId: SecretariatId,
  bodyId: string,
): Prisma.GrantWhereInput {
  const counting = [{ bodyId }, { rule: { contains: 'møde' } }, { rule: { contains: 'Møde' } }]
  return { requirements: { some: { secretariatId, OR: counting } } }
}
