import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import { day } from '../../domain/calendar/day'
import type { ChangeRequest } from '../../domain/grants/change-request'
import { changeAnswers } from '../../domain/grants/change-request'
import { oere } from '../../domain/money/oere'
import type { Oere } from '../../domain/money/oere'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { dayOrNull, moneyOrNull } from './columns'
import { oneOf } from './record-table.server'
import { insertRows, lastSortOrder } from './write-rows.server'

export async function loadChangeRequests(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.ChangeRequestWhereInput = {},
): Promise<(ChangeRequest & { version: number; recordedOn: Day })[]> {
  const rows = await db.changeRequest.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ day: 'asc' }, { sortOrder: 'asc' }],
    select: {
      id: true,
      grantId: true,
      text: true,
      amount: true,
      day: true,
      requestedOn: true,
      answeredOn: true,
      answer: true,
      responsibleId: true,
      deputyId: true,
      recordedOn: true,
      version: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    amount: oere(row.amount),
    day: day(row.day),
    requestedOn: dayOrNull(row.requestedOn),
    answeredOn: dayOrNull(row.answeredOn),
    answer: row.answer === null ? null : oneOf(changeAnswers, row.answer),
    recordedOn: day(row.recordedOn),
  }))
}

export async function insertChangeRequest(
  db: Db,
  secretariatId: SecretariatId,
  request: ChangeRequest,
  today: Day,
): Promise<void> {
  const sortOrder = (await lastSortOrder(db, 'ChangeRequest', secretariatId)) + 1
  const row = { secretariatId, ...request, amount: BigInt(request.amount), sortOrder, recordedOn: today }
  await insertRows(db, 'ChangeRequest', [row])
}

/** Overwrites a request whose version has been checked in the same transaction. */
export async function overwriteChangeRequest(
  db: Db,
  secretariatId: SecretariatId,
  { id, grantId: _, ...request }: ChangeRequest,
): Promise<void> {
  await db.changeRequest.updateMany({
    where: { secretariatId, id },
    data: { ...request, amount: BigInt(request.amount), version: { increment: 1 } },
  })
}

/** What the funder last approved of a grant's allocations, by allocation; null: the amount itself. */
export async function loadApprovedAmounts(
  db: Db,
  secretariatId: SecretariatId,
  grantId: string,
): Promise<Map<string, Oere | null>> {
  const rows = await db.allocation.findMany({
    where: { secretariatId, grantId },
    select: { id: true, approvedAmount: true },
  })
  return new Map(rows.map((row) => [row.id, moneyOrNull(row.approvedAmount)]))
}

/** The funder approves a grant's allocations as they stand. */
export async function approveAllocations(
  db: Db,
  secretariatId: SecretariatId,
  grantId: string,
): Promise<void> {
  await db.allocation.updateMany({ where: { secretariatId, grantId }, data: { approvedAmount: null } })
}
