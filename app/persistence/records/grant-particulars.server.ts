import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import { day } from '../../domain/calendar/day'
import type { Instant } from '../../domain/calendar/instant'
import type { GrantParticulars } from '../../domain/grants/grant-particulars'
import { changeBases } from '../../domain/grants/grant-particulars'
import type { GrantStatus } from '../../domain/grants/grant'
import { grantStatuses } from '../../domain/grants/grant'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { newId } from '../new-id.server'
import { amountColumn, dayOrNull, moneyOrNull } from './columns'
import type { Row } from './record-table.server'
import { oneOf } from './record-table.server'

export function particularsRow(particulars: GrantParticulars): Row {
  return {
    matchesId: particulars.matchesId,
    expectedAnswer: particulars.expectedAnswer,
    startBy: particulars.startBy,
    useBy: particulars.useBy,
    extensionBefore: particulars.extensionBefore,
    vouchersUntil: particulars.vouchersUntil,
    changeShare: particulars.changeShare,
    changeAmount: amountColumn(particulars.changeAmount),
    changeBase: particulars.changeBase,
    applicationHours: particulars.applicationHours,
    responsibleId: particulars.responsibleId,
    deputyId: particulars.deputyId,
    note: particulars.note,
  }
}

/** What is kept of grants beside the workbook's columns, by the grant's id. */
export async function loadGrantParticulars(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.GrantWhereInput = {},
): Promise<Map<string, GrantParticulars & { version: number }>> {
  const rows = await db.grant.findMany({
    where: { ...where, secretariatId },
    select: {
      id: true,
      version: true,
      matchesId: true,
      expectedAnswer: true,
      startBy: true,
      useBy: true,
      extensionBefore: true,
      vouchersUntil: true,
      changeShare: true,
      changeAmount: true,
      changeBase: true,
      applicationHours: true,
      responsibleId: true,
      deputyId: true,
      note: true,
    },
  })
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      {
        ...row,
        expectedAnswer: dayOrNull(row.expectedAnswer),
        startBy: dayOrNull(row.startBy),
        useBy: dayOrNull(row.useBy),
        extensionBefore: dayOrNull(row.extensionBefore),
        vouchersUntil: dayOrNull(row.vouchersUntil),
        changeAmount: moneyOrNull(row.changeAmount),
        changeBase: row.changeBase === null ? null : oneOf(changeBases, row.changeBase),
      },
    ]),
  )
}

/** One dated step of a grant's life. */
export interface GrantStep {
  grantId: string
  from: GrantStatus | null
  to: GrantStatus
  on: Day
  note: string | null
}

export async function recordGrantStep(
  db: Db,
  secretariatId: SecretariatId,
  step: GrantStep,
  by: { actor: string; at: Instant },
): Promise<void> {
  await db.grantStatusChange.create({
    data: { ...step, ...by, secretariatId, id: newId() },
    select: { id: true },
  })
}

/** The steps of grants, in the order they were taken. */
export async function loadGrantSteps(
  db: Db,
  secretariatId: SecretariatId,
  grantIds: readonly string[] | null,
): Promise<(GrantStep & { actor: string })[]> {
  const rows = await db.grantStatusChange.findMany({
    where: { secretariatId, ...(grantIds === null ? {} : { grantId: { in: [...grantIds] } }) },
    orderBy: [{ on: 'asc' }, { at: 'asc' }, { id: 'asc' }],
    select: { grantId: true, from: true, to: true, on: true, note: true, actor: true },
  })
  return rows.map((row) => ({
    ...row,
    from: row.from === null ? null : oneOf(grantStatuses, row.from),
    to: oneOf(grantStatuses, row.to),
    on: day(row.on),
  }))
}

/** Overwrites the particulars of a grant, without a new version: for records as they are made. */
export async function overwriteGrantParticulars(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  particulars: GrantParticulars,
): Promise<void> {
  const { changeAmount, ...columns } = particulars
  const data = { ...columns, changeAmount: amountColumn(changeAmount) }
  await db.grant.updateMany({ where: { secretariatId, id }, data })
}
