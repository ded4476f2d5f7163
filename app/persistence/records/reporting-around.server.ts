import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { ReportingAround } from '../../domain/reporting/secretariat-obligations'
import { loadClosingDays } from '../closing-days.server'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { loadRequirementParticulars } from './requirement-particulars.server'

/** What obligations need beside a secretariat's records: its closing days and what is kept of its requirements. */
export async function loadReportingAround(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.RequirementWhereInput = {},
): Promise<ReportingAround> {
  const [closingDays, particulars] = await Promise.all([
    loadClosingDays(db, secretariatId),
    loadRequirementParticulars(db, secretariatId, where),
  ])
  return { closingDays, particulars }
}
