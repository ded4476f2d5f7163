import type { SecretariatId } from '../../domain/access/secretariat-id'
import { costKinds } from '../../domain/activities/activity'
import type { SpendingCondition } from '../../domain/grants/spending-conditions'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { amountColumn, moneyOrNull } from './columns'
import { oneOf } from './record-table.server'
import { insertRows, lastSortOrder } from './write-rows.server'

export async function loadSpendingConditions(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.SpendingConditionWhereInput = {},
): Promise<SpendingCondition[]> {
  const rows = await db.spendingCondition.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      grantId: true,
      costKind: true,
      capShare: true,
      capAmount: true,
      clause: true,
      page: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    costKind: oneOf(costKinds, row.costKind),
    capAmount: moneyOrNull(row.capAmount),
  }))
}

export async function insertSpendingConditions(
  db: Db,
  secretariatId: SecretariatId,
  conditions: readonly SpendingCondition[],
): Promise<void> {
  const last = await lastSortOrder(db, 'SpendingCondition', secretariatId)
  const rows = conditions.map((condition, index) => ({
    secretariatId,
    ...condition,
    capAmount: amountColumn(condition.capAmount),
    sortOrder: last + index + 1,
  }))
  await insertRows(db, 'SpendingCondition', rows)
}

export async function overwriteSpendingCondition(
  db: Db,
  secretariatId: SecretariatId,
  { id, grantId: _, ...condition }: SpendingCondition,
): Promise<void> {
  await db.spendingCondition.updateMany({
    where: { secretariatId, id },
    data: { ...condition, capAmount: amountColumn(condition.capAmount) },
  })
}

/** Makes a grant's version the next one where what belongs to it has changed; false where it was another. */
export async function raiseGrantVersion(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  version: number,
): Promise<boolean> {
  const { count } = await db.grant.updateMany({
    where: { secretariatId, id, version },
    data: { version: { increment: 1 } },
  })
  return count > 0
}
