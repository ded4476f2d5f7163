import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { ApplicationRound } from '../../domain/grants/application-round'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { dayOrNull } from './columns'
import { insertRows, lastSortOrder } from './write-rows.server'

export async function loadApplicationRounds(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.ApplicationRoundWhereInput = {},
): Promise<ApplicationRound[]> {
  const rows = await db.applicationRound.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      funderId: true,
      label: true,
      day: true,
      monthDay: true,
      time: true,
      decisionDay: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    day: dayOrNull(row.day),
    decisionDay: dayOrNull(row.decisionDay),
  }))
}

export async function insertApplicationRounds(
  db: Db,
  secretariatId: SecretariatId,
  rounds: readonly ApplicationRound[],
): Promise<void> {
  const last = await lastSortOrder(db, 'ApplicationRound', secretariatId)
  const rows = rounds.map((round, index) => ({ secretariatId, ...round, sortOrder: last + index + 1 }))
  await insertRows(db, 'ApplicationRound', rows)
}

export async function overwriteApplicationRound(
  db: Db,
  secretariatId: SecretariatId,
  { id, funderId: _, ...round }: ApplicationRound,
): Promise<void> {
  await db.applicationRound.updateMany({ where: { secretariatId, id }, data: round })
}
