import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { loadContacts } from '~/persistence/records/organisations.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkContact } from './check-contact.server'
import type { ContactValues } from './contact-pages'

export async function updateContact(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: ContactValues },
): Promise<Updated<ContactValues>> {
  if (!may(context.actor, 'update', 'contact')) return forbidden
  const contact = { ...withTidyTexts(values), id }
  return inWriting<Updated<ContactValues>>(context, async (db) => {
    const [before] = await loadContacts(db, context.actor.secretariatId, { id })
    if (!before) return notFound('contact')
    const conflict = await conflictOf<ContactValues>(db, context, 'contacts', id, {
      version,
      current: before,
    })
    if (conflict) return conflict
    const problems = await checkContact(db, context, contact)
    if (problems.length > 0) return invalid(problems)
    const called = { name: contact.name, planId: null, version }
    return saveChanged(db, context, 'contacts', { record: before }, { record: contact }, called)
  })
}
