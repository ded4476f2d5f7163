import type { Body, BodyMember, Meeting } from '../../domain/bodies/body'
import { bodyLevels } from '../../domain/bodies/body'
import { day } from '../../domain/calendar/day'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import type { RecordTable } from './record-table.server'
import { oneOf, searchTextOf } from './record-table.server'

export const bodyTable: RecordTable<Body> = {
  table: 'Body',
  columns: (body) => ({
    planId: body.planId,
    name: body.name,
    searchText: searchTextOf(body.name),
    level: body.level,
    demandedByGrantId: body.demandedByGrantId,
    paperLeadDays: body.paperLeadDays,
  }),
  lists: [],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: true,
}

export async function loadBodies(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.BodyWhereInput = {},
): Promise<Body[]> {
  const rows = await db.body.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { id: true, planId: true, name: true, level: true, demandedByGrantId: true, paperLeadDays: true },
  })
  return rows.map((row) => ({ ...row, level: row.level === null ? null : oneOf(bodyLevels, row.level) }))
}

export const bodyMemberTable: RecordTable<BodyMember> = {
  table: 'BodyMember',
  columns: (member) => ({ bodyId: member.bodyId, contactId: member.contactId, role: member.role }),
  lists: [],
  isOrdered: true,
  isVersioned: false,
  hasRecordedOn: false,
}

export function loadBodyMembers(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.BodyMemberWhereInput = {},
): Promise<BodyMember[]> {
  return db.bodyMember.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { id: true, bodyId: true, contactId: true, role: true },
  })
}

export const meetingTable: RecordTable<Meeting> = {
  table: 'Meeting',
  columns: (meeting) => ({ bodyId: meeting.bodyId, day: meeting.day, time: meeting.time }),
  lists: [],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: true,
}

export async function loadMeetings(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.MeetingWhereInput = {},
): Promise<Meeting[]> {
  const rows = await db.meeting.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { id: true, bodyId: true, day: true, time: true },
  })
  return rows.map((row) => ({ ...row, day: day(row.day) }))
}
