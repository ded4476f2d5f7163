import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import { day } from '../../domain/calendar/day'
import type { PositionAgreement } from '../../domain/positions/agreement'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { dayOrNull } from './columns'
import type { Row } from './record-table.server'
import { deleteRows, insertRows } from './write-rows.server'

/** Agreements of positions with their evaluations, those first that began first; `recordedOn` is beside them. */
export async function loadPositionAgreements(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.PositionAgreementWhereInput = {},
): Promise<(PositionAgreement & { recordedOn: Day; version: number })[]> {
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

/** The columns of an agreement beside its keys; its evaluations are rows of their own. */
function agreementRow(agreement: PositionAgreement): Row {
  return {
    positionId: agreement.positionId,
    tasks: agreement.tasks,
    expectationsOfEmployer: agreement.expectationsOfEmployer,
    expectationsOfHost: agreement.expectationsOfHost,
    substitution: agreement.substitution,
    noticeMonths: agreement.noticeMonths,
    signedOn: agreement.signedOn,
    validFrom: agreement.validFrom,
    validThrough: agreement.validThrough,
  }
}

/** Writes new agreements with their evaluations. The caller writes the audit entries in the same transaction. */
export async function createPositionAgreements(
  db: Db,
  secretariatId: SecretariatId,
  agreements: readonly PositionAgreement[],
  recordedOn: Day,
): Promise<void> {
  await insertRows(
    db,
    'PositionAgreement',
    agreements.map((agreement) => ({
      secretariatId,
      id: agreement.id,
      ...agreementRow(agreement),
      recordedOn,
      version: 1,
    })),
  )
  for (const agreement of agreements) await writeEvaluations(db, secretariatId, agreement)
}

/** Overwrites an agreement whose version has been checked; its evaluations become these. */
export async function updatePositionAgreement(
  db: Db,
  secretariatId: SecretariatId,
  agreement: PositionAgreement,
): Promise<void> {
  const { positionId: _, ...columns } = agreementRow(agreement)
  await db.positionAgreement.update({
    where: { secretariatId_id: { secretariatId, id: agreement.id } },
    data: { ...columns, version: { increment: 1 } },
    select: { id: true },
  })
  await deleteRows(db, 'PositionEvaluation', secretariatId, 'agreementId', [agreement.id])
  await writeEvaluations(db, secretariatId, agreement)
}

async function writeEvaluations(
  db: Db,
  secretariatId: SecretariatId,
  { id: agreementId, evaluations }: PositionAgreement,
): Promise<void> {
  await insertRows(
    db,
    'PositionEvaluation',
    evaluations.map(({ id, day, doneOn, note }) => ({ secretariatId, id, agreementId, day, doneOn, note })),
  )
}
