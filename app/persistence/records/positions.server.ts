import { day } from '../../domain/calendar/day'
import { oere } from '../../domain/money/oere'
import type { Position, PositionAssignment, PositionShare } from '../../domain/positions/position'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { dayOrNull } from './columns'
import type { RecordTable } from './record-table.server'
import { searchTextOf } from './record-table.server'

export const positionTable: RecordTable<Position> = {
  table: 'Position',
  columns: (position) => ({
    planId: position.planId,
    name: position.name,
    searchText: searchTextOf(position.name),
    employerId: position.employerId,
    hostId: position.hostId,
    dailyLeaderContactId: position.dailyLeaderContactId,
    dailyLeaderOrganisationId: position.dailyLeaderOrganisationId,
    hoursPerWeek: position.hoursPerWeek,
    monthlyCost: BigInt(position.monthlyCost),
    from: position.from,
    through: position.through,
    noticeMonths: position.noticeMonths,
  }),
  lists: [],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: true,
}

export async function loadPositions(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.PositionWhereInput = {},
): Promise<Position[]> {
  const rows = await db.position.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      planId: true,
      name: true,
      employerId: true,
      hostId: true,
      dailyLeaderContactId: true,
      dailyLeaderOrganisationId: true,
      hoursPerWeek: true,
      monthlyCost: true,
      from: true,
      through: true,
      noticeMonths: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    monthlyCost: oere(row.monthlyCost),
    from: day(row.from),
    through: dayOrNull(row.through),
  }))
}

export const positionShareTable: RecordTable<PositionShare> = {
  table: 'PositionShare',
  columns: (share) => ({
    positionId: share.positionId,
    payerGrantId: share.payerGrantId,
    payerOrganisationId: share.payerOrganisationId,
    share: share.share,
    from: share.from,
    through: share.through,
  }),
  lists: [],
  isOrdered: true,
  isVersioned: false,
  hasRecordedOn: false,
}

export async function loadPositionShares(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.PositionShareWhereInput = {},
): Promise<PositionShare[]> {
  const rows = await db.positionShare.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      positionId: true,
      payerGrantId: true,
      payerOrganisationId: true,
      share: true,
      from: true,
      through: true,
    },
  })
  return rows.map((row) => ({ ...row, from: dayOrNull(row.from), through: dayOrNull(row.through) }))
}

export const positionAssignmentTable: RecordTable<PositionAssignment> = {
  table: 'PositionAssignment',
  columns: (assignment) => ({
    positionId: assignment.positionId,
    activityId: assignment.activityId,
    hoursPerWeek: assignment.hoursPerWeek,
    from: assignment.from,
    through: assignment.through,
  }),
  lists: [],
  isOrdered: true,
  isVersioned: false,
  hasRecordedOn: false,
}

export async function loadPositionAssignments(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.PositionAssignmentWhereInput = {},
): Promise<PositionAssignment[]> {
  const rows = await db.positionAssignment.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { id: true, positionId: true, activityId: true, hoursPerWeek: true, from: true, through: true },
  })
  return rows.map((row) => ({ ...row, from: dayOrNull(row.from), through: dayOrNull(row.through) }))
}
