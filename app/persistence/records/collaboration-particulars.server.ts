import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { CollaborationParticulars } from '../../domain/anchoring/collaboration-particulars'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import type { Row } from './record-table.server'

/** The columns of a collaboration that the workbook does not have. */
export function collaborationParticularsRow(particulars: CollaborationParticulars): Row {
  const { hoursPerMonth, rhythm, enables, lostWithout } = particulars
  return { hoursPerMonth, rhythm, enables, lostWithout }
}

/** What is kept of collaborations beside the workbook's columns, by the collaboration's id. */
export async function loadCollaborationParticulars(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.CollaborationWhereInput = {},
): Promise<Map<string, CollaborationParticulars & { version: number }>> {
  const rows = await db.collaboration.findMany({
    where: { ...where, secretariatId },
    select: {
      id: true,
      version: true,
      hoursPerMonth: true,
      rhythm: true,
      enables: true,
      lostWithout: true,
    },
  })
  return new Map(rows.map(({ id, hoursPerMonth, ...row }) => [id, { ...row, hoursPerMonth: hoursPerMonth }]))
}

/** Writes columns of a collaboration that are as new as its row; leaves no trail. */
export async function overwriteCollaborationParticulars(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  particulars: Partial<CollaborationParticulars>,
): Promise<void> {
  await db.collaboration.updateMany({ where: { secretariatId, id }, data: particulars })
}
