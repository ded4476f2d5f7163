import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { ArtefactDetail, RequirementParticulars } from '../../domain/reporting/requirement-particulars'
import { artefacts } from '../../domain/reporting/requirement'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import type { Row } from './record-table.server'
import { byParent, oneOf, underParents } from './record-table.server'

/** The columns of a requirement's own row; what it says of its artefacts is written by `saveArtefactDetails`. */
export function requirementParticularsRow(particulars: RequirementParticulars): Row {
  return {
    reviewerId: particulars.reviewerId,
    reviewerLeadDays: particulars.reviewerLeadDays,
    auditorLeadDays: particulars.auditorLeadDays,
    bodyId: particulars.bodyId,
  }
}

/** What is kept of requirements beside the workbook's columns, by the requirement's id. */
export async function loadRequirementParticulars(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.RequirementWhereInput = {},
): Promise<Map<string, RequirementParticulars & { version: number }>> {
  const rows = await db.requirement.findMany({
    where: { ...where, secretariatId },
    select: {
      id: true,
      version: true,
      reviewerId: true,
      reviewerLeadDays: true,
      auditorLeadDays: true,
      bodyId: true,
    },
  })
  const details = await db.requirementArtefact.findMany({
    where: { secretariatId, ...underParents('requirementId', rows, where) },
    orderBy: { sortOrder: 'asc' },
    select: { requirementId: true, artefact: true, makerId: true, signerId: true, hours: true },
  })
  const detailsOf = byParent(details, 'requirementId')
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      {
        ...row,
        artefactDetails: (detailsOf.get(id) ?? []).map(({ artefact, makerId, signerId, hours }) => ({
          artefact: oneOf(artefacts, artefact),
          makerId,
          signerId,
          hours,
        })),
      },
    ]),
  )
}

/**
 * Writes who makes and signs the artefacts of a requirement, in the transaction that writes the requirement and after
 * it: each detail goes on the row of its artefact, one without a row is passed over.
 */
export async function saveArtefactDetails(
  db: Db,
  secretariatId: SecretariatId,
  requirementId: string,
  details: readonly ArtefactDetail[],
): Promise<void> {
  for (const { artefact, makerId, signerId, hours } of details) {
    await db.requirementArtefact.updateMany({
      where: { secretariatId, requirementId, artefact },
      data: { makerId, signerId, hours },
    })
  }
}
