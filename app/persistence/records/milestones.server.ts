import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import { day } from '../../domain/calendar/day'
import type { Milestone } from '../../domain/milestones/milestone'
import { milestoneStatuses } from '../../domain/milestones/milestone'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { dayOrNull } from './columns'
import { oneOf } from './record-table.server'
import { insertRows, lastSortOrder } from './write-rows.server'

/** Milestones with their versions, the first day first. */
export async function loadMilestones(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.MilestoneWhereInput = {},
): Promise<(Milestone & { version: number })[]> {
  const rows = await db.milestone.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ day: 'asc' }, { sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      activityId: true,
      title: true,
      day: true,
      responsibleId: true,
      deputyId: true,
      status: true,
      doneOn: true,
      effortArea: true,
      version: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    day: day(row.day),
    doneOn: dayOrNull(row.doneOn),
    // Reached is reached, whoever wrote the day.
    status: row.doneOn === null ? oneOf(milestoneStatuses, row.status) : 'done',
  }))
}

export async function insertMilestones(
  db: Db,
  secretariatId: SecretariatId,
  milestones: readonly Milestone[],
  today: Day,
): Promise<void> {
  const last = await lastSortOrder(db, 'Milestone', secretariatId)
  const rows = milestones.map((milestone, index) => ({
    secretariatId,
    ...milestone,
    sortOrder: last + index + 1,
    recordedOn: today,
  }))
  await insertRows(db, 'Milestone', rows)
}

/** Overwrites a milestone whose version has been checked in the same transaction. */
export async function overwriteMilestone(
  db: Db,
  secretariatId: SecretariatId,
  { id, ...milestone }: Milestone,
): Promise<void> {
  await db.milestone.updateMany({
    where: { secretariatId, id },
    data: { ...milestone, version: { increment: 1 } },
  })
}
