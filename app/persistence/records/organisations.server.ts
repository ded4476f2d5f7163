import type { Contact, Organisation } from '../../domain/organisations/organisation'
import { organisationKinds } from '../../domain/organisations/organisation'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import type { RecordTable } from './record-table.server'
import { oneOf, searchTextOf } from './record-table.server'

export const organisationTable: RecordTable<Organisation> = {
  table: 'Organisation',
  columns: (organisation) => ({
    name: organisation.name,
    searchText: searchTextOf(organisation.name),
    kind: organisation.kind,
    isPublicAuthority: organisation.isPublicAuthority,
    fiscalYearStart: organisation.fiscalYearStart,
    paysNoRunningCosts: organisation.paysNoRunningCosts,
  }),
  lists: [],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: false,
}

export async function loadOrganisations(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.OrganisationWhereInput = {},
): Promise<Organisation[]> {
  const rows = await db.organisation.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      kind: true,
      isPublicAuthority: true,
      fiscalYearStart: true,
      paysNoRunningCosts: true,
    },
  })
  return rows.map((row) => ({ ...row, kind: oneOf(organisationKinds, row.kind) }))
}

export const contactTable: RecordTable<Contact> = {
  table: 'Contact',
  columns: (contact) => ({
    name: contact.name,
    searchText: searchTextOf(contact.name, contact.title, contact.email),
    title: contact.title,
    email: contact.email,
    organisationId: contact.organisationId,
  }),
  lists: [],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: false,
}

export function loadContacts(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.ContactWhereInput = {},
): Promise<Contact[]> {
  return db.contact.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, title: true, email: true, organisationId: true },
  })
}
