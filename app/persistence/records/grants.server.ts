import { day } from '../../domain/calendar/day'
import type { Allocation, Grant, Instalment } from '../../domain/grants/grant'
import { grantStatuses } from '../../domain/grants/grant'
import { oere } from '../../domain/money/oere'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { amountColumn, dayOrNull, moneyOrNull } from './columns'
import type { RecordTable } from './record-table.server'
import { byParent, oneOf, searchTextOf, underParents } from './record-table.server'

export const grantTable: RecordTable<Grant> = {
  table: 'Grant',
  columns: (grant) => ({
    reference: grant.reference,
    searchText: searchTextOf(grant.reference, grant.title),
    funderId: grant.funderId,
    planId: grant.planId,
    title: grant.title,
    status: grant.status,
    holderId: grant.holderId,
    appliedAmount: amountColumn(grant.appliedAmount),
    awardedAmount: amountColumn(grant.awardedAmount),
    probability: grant.probability,
    applyBy: grant.applyBy,
    applyTime: grant.applyTime,
    awardDay: grant.awardDay,
    acceptBy: grant.acceptBy,
    acceptedOn: grant.acceptedOn,
    from: grant.from,
    through: grant.through,
    exemptFromFoundationVat: grant.exemptFromFoundationVat,
    isCoFinancing: grant.isCoFinancing,
  }),
  lists: [],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: true,
}

export async function loadGrants(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.GrantWhereInput = {},
): Promise<Grant[]> {
  const rows = await db.grant.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      reference: true,
      funderId: true,
      planId: true,
      title: true,
      status: true,
      holderId: true,
      appliedAmount: true,
      awardedAmount: true,
      probability: true,
      applyBy: true,
      applyTime: true,
      awardDay: true,
      acceptBy: true,
      acceptedOn: true,
      from: true,
      through: true,
      exemptFromFoundationVat: true,
      isCoFinancing: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    status: oneOf(grantStatuses, row.status),
    appliedAmount: moneyOrNull(row.appliedAmount),
    awardedAmount: moneyOrNull(row.awardedAmount),
    applyBy: dayOrNull(row.applyBy),
    awardDay: dayOrNull(row.awardDay),
    acceptBy: dayOrNull(row.acceptBy),
    acceptedOn: dayOrNull(row.acceptedOn),
    from: dayOrNull(row.from),
    through: dayOrNull(row.through),
  }))
}

export const allocationTable: RecordTable<Allocation> = {
  table: 'Allocation',
  columns: (allocation) => ({
    grantId: allocation.grantId,
    activityId: allocation.activityId,
    amount: BigInt(allocation.amount),
    from: allocation.from,
    through: allocation.through,
  }),
  lists: [],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: false,
}

export async function loadAllocations(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.AllocationWhereInput = {},
): Promise<Allocation[]> {
  const rows = await db.allocation.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { id: true, grantId: true, activityId: true, amount: true, from: true, through: true },
  })
  return rows.map((row) => ({
    ...row,
    amount: oere(row.amount),
    from: day(row.from),
    through: day(row.through),
  }))
}

export const instalmentTable: RecordTable<Instalment> = {
  table: 'Instalment',
  columns: (instalment) => ({
    grantId: instalment.grantId,
    number: instalment.number,
    amount: BigInt(instalment.amount),
    day: instalment.day,
    receivedOn: instalment.receivedOn,
  }),
  lists: [
    {
      table: 'InstalmentRelease',
      parent: 'instalmentId',
      items: (instalment) => instalment.releasedByIds.map((requirementId) => ({ requirementId })),
      isOrdered: false,
    },
  ],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: true,
}

export async function loadInstalments(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.InstalmentWhereInput = {},
): Promise<Instalment[]> {
  const rows = await db.instalment.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { id: true, grantId: true, number: true, amount: true, day: true, receivedOn: true },
  })
  const releases = await db.instalmentRelease.findMany({
    where: { secretariatId, ...underParents('instalmentId', rows, where) },
    orderBy: { id: 'asc' },
    select: { instalmentId: true, requirementId: true },
  })
  const releasesOf = byParent(releases, 'instalmentId')
  return rows.map((row) => ({
    ...row,
    amount: oere(row.amount),
    day: day(row.day),
    receivedOn: dayOrNull(row.receivedOn),
    releasedByIds: (releasesOf.get(row.id) ?? []).map((release) => release.requirementId),
  }))
}
