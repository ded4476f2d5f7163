import { may } from '~/domain/access/rights'
import { loadReferences } from '~/persistence/aggregates/references.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import { historyOf } from '../audit/history-of.server'
import { byName } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import type { LoadOrganisationResult } from './organisation-pages'

/** One organisation, its people, and everything else that refers to it. */
export async function loadOrganisation(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadOrganisationResult> {
  const { db: database, actor } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'organisation')) return forbidden
  const [organisation] = await loadOrganisations(db, secretariatId, { id })
  if (!organisation) return notFound('organisation')
  const contacts = await loadContacts(db, secretariatId, { organisationId: id })
  const references = await loadReferences(db, secretariatId, 'Organisation', id)
  return {
    ok: true,
    organisation,
    version: (await loadVersion(db, secretariatId, 'organisations', id)) ?? 0,
    contacts: byName(contacts.map(({ id: one, name, title, email }) => ({ id: one, name, title, email }))),
    references: byName(references.filter(({ kind }) => kind !== 'contact')),
    history: await historyOf(context, [id]),
    may: { update: may(actor, 'update', 'organisation'), delete: may(actor, 'delete', 'organisation') },
  }
}
