import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { newId } from '~/persistence/new-id.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkContact } from './check-contact.server'
import type { ContactValues } from './contact-pages'

export async function createContact(
  context: UseCaseContext,
  { values }: { values: ContactValues },
): Promise<Created> {
  if (!may(context.actor, 'create', 'contact')) return forbidden
  const contact = { ...withTidyTexts(values), id: newId() }
  return inWriting<Created>(context, async (db) => {
    const problems = await checkContact(db, context, contact)
    if (problems.length > 0) return invalid(problems)
    return saveNew(db, context, 'contacts', contact, { name: contact.name, planId: null })
  })
}
