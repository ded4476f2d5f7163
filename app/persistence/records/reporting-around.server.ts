import type { SecretariatId } from '../../domain/access/secretariat-id'
import { day } from '../../domain/calendar/day'
import type { ReportingAround } from '../../domain/reporting/secretariat-obligations'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { loadRequirementParticulars } from './requirement-particulars.server'

/** What obligations need beside a secretariat's records: its closing days and what is kept of its requirements. */
export async function loadReportingAround(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.RequirementWhereInput = {},
): Promise<ReportingAround> {
  const [closed, particulars] = await Promise.all([
    db.closingDay.findMany({ where: { secretariatId }, select: { day: true } }),
    loadRequirementParticulars(db, secretariatId, where),
  ])
  return { closingDays: new Set(closed.map((row) => day(row.day))), particulars }
}
