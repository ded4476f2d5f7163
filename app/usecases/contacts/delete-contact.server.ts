import { may } from '~/domain/access/rights'
import { loadContacts } from '~/persistence/records/organisations.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { ContactValues } from './contact-pages'

/** Moves a contact without duties to the trash. */
export async function deleteContact(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<ContactValues>> {
  if (!may(context.actor, 'delete', 'contact')) return forbidden
  return inWriting<Deleted<ContactValues>>(context, async (db) => {
    const [before] = await loadContacts(db, context.actor.secretariatId, { id })
    if (!before) return notFound('contact')
    const conflict = await conflictOf<ContactValues>(db, context, 'contacts', id, {
      version,
      current: before,
    })
    if (conflict) return conflict
    return deleteToTrash(db, context, 'contacts', before, { name: before.name, planId: null })
  })
}
