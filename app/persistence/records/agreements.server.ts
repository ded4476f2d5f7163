import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Agreement } from '../../domain/agreements/agreement'
import { agreementKinds } from '../../domain/agreements/agreement'
import type { AgreementVersion } from '../../domain/agreements/versions'
import type { Day } from '../../domain/calendar/day'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { newId } from '../new-id.server'
import { dayOrNull } from './columns'
import { oneOf, searchTextOf } from './record-table.server'
import { insertRows, lastSortOrder } from './write-rows.server'

export type KeptAgreement = Agreement & AgreementVersion & { version: number }

/** Agreements with their parties, in the order they were written. */
export async function loadAgreements(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.AgreementWhereInput = {},
): Promise<KeptAgreement[]> {
  const rows = await db.agreement.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      planId: true,
      kind: true,
      title: true,
      effortArea: true,
      versionLabel: true,
      approvedBy: true,
      approvedOn: true,
      validFrom: true,
      validThrough: true,
      changesNeedApprovalBy: true,
      responsibleId: true,
      deputyId: true,
      sortOrder: true,
      version: true,
      parties: {
        where: { secretariatId },
        orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
        select: { organisationId: true },
      },
    },
  })
  return rows.map(({ parties, ...row }) => ({
    ...row,
    kind: oneOf(agreementKinds, row.kind),
    approvedOn: dayOrNull(row.approvedOn),
    validFrom: dayOrNull(row.validFrom),
    validThrough: dayOrNull(row.validThrough),
    partyIds: parties.map(({ organisationId }) => organisationId),
  }))
}

function columnsOf({ partyIds: _, ...agreement }: Agreement) {
  return { ...agreement, searchText: searchTextOf(agreement.title, agreement.effortArea) }
}

function partiesOf(secretariatId: SecretariatId, { id, partyIds }: Agreement) {
  return partyIds.map((organisationId, index) => ({
    secretariatId,
    id: newId(),
    agreementId: id,
    organisationId,
    sortOrder: index + 1,
  }))
}

export async function insertAgreements(
  db: Db,
  secretariatId: SecretariatId,
  agreements: readonly Agreement[],
  today: Day,
): Promise<void> {
  const last = await lastSortOrder(db, 'Agreement', secretariatId)
  const rows = agreements.map((agreement, index) => ({
    secretariatId,
    ...columnsOf(agreement),
    sortOrder: last + index + 1,
    recordedOn: today,
  }))
  await insertRows(db, 'Agreement', rows)
  await insertRows(
    db,
    'AgreementParty',
    agreements.flatMap((agreement) => partiesOf(secretariatId, agreement)),
  )
}

/** Overwrites an agreement whose version has been checked in the same transaction. */
export async function overwriteAgreement(
  db: Db,
  secretariatId: SecretariatId,
  agreement: Agreement,
): Promise<void> {
  const { id, ...columns } = columnsOf(agreement)
  await db.agreement.updateMany({
    where: { secretariatId, id },
    data: { ...columns, version: { increment: 1 } },
  })
  await db.agreementParty.deleteMany({ where: { secretariatId, agreementId: id } })
  await insertRows(db, 'AgreementParty', partiesOf(secretariatId, agreement))
}
