import { may } from '~/domain/access/rights'
import { countOfDuties } from '~/persistence/records/count-references.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { searchTextOf } from '~/persistence/records/record-table.server'
import { pageSize } from '../activities/activity-list'
import { pageOf } from '../activities/page-of'
import { byId, byName, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden } from '../refusals'
import type { ContactListInput, ListContactsResult } from './contact-pages'

/** A page of contacts by name. */
export async function listContacts(
  { db: { client: db }, actor }: UseCaseContext,
  { organisationId, search, page = 1 }: ContactListInput,
): Promise<ListContactsResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'contact')) return forbidden
  const organisations = byId(await loadOrganisations(db, secretariatId))
  const words = searchTextOf(search ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const all = await loadContacts(db, secretariatId, organisationId ? { organisationId } : {})
  const found = all.filter((contact) => {
    const organisation = organisations.get(contact.organisationId ?? '')?.name ?? null
    const text = searchTextOf(contact.name, contact.title, contact.email, organisation)
    return words.every((word) => text.includes(word))
  })
  const { rows, ...place } = pageOf(byName(found), page)
  const duties = await countOfDuties(
    db,
    secretariatId,
    rows.map((row) => row.id),
  )
  return {
    ok: true,
    ...place,
    pageSize,
    rows: rows.map(({ id, name, title, email, organisationId: of }) => ({
      id,
      name,
      title,
      email,
      organisation: namedIn(organisations, of),
      duties: duties.get(id) ?? 0,
    })),
    may: { create: may(actor, 'create', 'contact') },
  }
}
