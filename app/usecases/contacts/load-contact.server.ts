import { may } from '~/domain/access/rights'
import { loadReferences } from '~/persistence/aggregates/references.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import { historyOf } from '../audit/history-of.server'
import { byId, byName, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import type { LoadContactResult } from './contact-pages'

/** One contact and what refers to it: duties, bodies, access. */
export async function loadContact(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadContactResult> {
  const { db: database, actor } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'contact')) return forbidden
  const [contact] = await loadContacts(db, secretariatId, { id })
  if (!contact) return notFound('contact')
  const organisations = contact.organisationId
    ? byId(await loadOrganisations(db, secretariatId, { id: contact.organisationId }))
    : new Map<string, never>()
  return {
    ok: true,
    contact,
    version: (await loadVersion(db, secretariatId, 'contacts', id)) ?? 0,
    organisation: namedIn(organisations, contact.organisationId),
    references: byName(await loadReferences(db, secretariatId, 'Contact', id)),
    history: await historyOf(context, [id]),
    may: { update: may(actor, 'update', 'contact'), delete: may(actor, 'delete', 'contact') },
  }
}
