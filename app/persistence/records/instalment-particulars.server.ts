import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { InstalmentCondition, InstalmentParticulars } from '../../domain/grants/instalment-particulars'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { newId } from '../new-id.server'
import { amountColumn, dayOrNull, moneyOrNull } from './columns'
import type { Row } from './record-table.server'
import { byParent, underParents } from './record-table.server'
import { deleteRows, insertRows } from './write-rows.server'

/** The columns of an instalment's particulars; its conditions are rows of their own. */
export function instalmentParticularsRow(particulars: InstalmentParticulars): Row {
  return {
    requestedOn: particulars.requestedOn,
    receivedAmount: amountColumn(particulars.receivedAmount),
    isRetention: particulars.isRetention,
    responsibleId: particulars.responsibleId,
    deputyId: particulars.deputyId,
  }
}

/** What is kept of instalments beside the workbook's columns, by the instalment's id. */
export async function loadInstalmentParticulars(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.InstalmentWhereInput = {},
): Promise<Map<string, InstalmentParticulars & { version: number }>> {
  const rows = await db.instalment.findMany({
    where: { ...where, secretariatId },
    select: {
      id: true,
      version: true,
      requestedOn: true,
      receivedAmount: true,
      isRetention: true,
      responsibleId: true,
      deputyId: true,
    },
  })
  const conditions = await db.instalmentCondition.findMany({
    where: { secretariatId, ...underParents('instalmentId', rows, where) },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { instalmentId: true, label: true, metOn: true, evidence: true },
  })
  const conditionsOf = byParent(conditions, 'instalmentId')
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      {
        ...row,
        requestedOn: dayOrNull(row.requestedOn),
        receivedAmount: moneyOrNull(row.receivedAmount),
        conditions: (conditionsOf.get(id) ?? []).map(({ label, metOn, evidence }) => ({
          label,
          metOn: dayOrNull(metOn),
          evidence,
        })),
      },
    ]),
  )
}

/** Puts these conditions in the place of those an instalment has. */
export async function replaceInstalmentConditions(
  db: Db,
  secretariatId: SecretariatId,
  instalmentId: string,
  conditions: readonly InstalmentCondition[],
): Promise<void> {
  await deleteRows(db, 'InstalmentCondition', secretariatId, 'instalmentId', [instalmentId])
  await insertRows(
    db,
    'InstalmentCondition',
    conditions.map((condition, index) => ({
      secretariatId,
      id: newId(),
      instalmentId,
      ...condition,
      sortOrder: index + 1,
    })),
  )
}

/** Overwrites the particulars of an instalment, without a new version: for records as they are made. */
export async function overwriteInstalmentParticulars(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  { conditions: _, receivedAmount, ...columns }: InstalmentParticulars,
): Promise<void> {
  const data = { ...columns, receivedAmount: amountColumn(receivedAmount) }
  await db.instalment.updateMany({ where: { secretariatId, id }, data })
}
