import type { SecretariatId } from '../../domain/access/secretariat-id'
import { day } from '../../domain/calendar/day'
import type { PositionAgreement } from '../../domain/positions/agreement'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { dayOrNull } from './columns'

/** Agreements of positions with their evaluations, those first that began first; `recordedOn` is beside them. */
export async function loadPositionAgreements(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.PositionAgreementWhereInput = {},
): Promise<(PositionAgreement & { recordedOn: ReturnType<typeof day>; version: number })[]> {
  const rows = await db.positionAgreement.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      positionId: true,
      tasks: true,
      expectationsOfEmployer: true,
      expectationsOfHost: true,
      substitution: true,
      noticeMonths: true,
      signedOn: true,
      validFrom: true,
      validThrough: true,
      recordedOn: true,
      version: true,
      evaluations: {
        where: { secretariatId },
        orderBy: [{ day: 'asc' }, { id: 'asc' }],
        select: { id: true, day: true, doneOn: true, note: true },
      },
    },
  })
  return rows.map((row) => ({
    ...row,
    signedOn: dayOrNull(row.signedOn),
    validFrom: dayOrNull(row.validFrom),
    validThrough: dayOrNull(row.validThrough),
    recordedOn: day(row.recordedOn),
    evaluations: row.evaluations.map((each) => ({
      ...each,
      day: day(each.day),
      doneOn: dayOrNull(each.doneOn),
    })),
  }))
}
