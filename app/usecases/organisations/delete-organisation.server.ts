import { may } from '~/domain/access/rights'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { OrganisationValues } from './organisation-pages'

/** Moves an organisation that nothing refers to any more to the trash. */
export async function deleteOrganisation(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<OrganisationValues>> {
  if (!may(context.actor, 'delete', 'organisation')) return forbidden
  return inWriting<Deleted<OrganisationValues>>(context, async (db) => {
    const [before] = await loadOrganisations(db, context.actor.secretariatId, { id })
    if (!before) return notFound('organisation')
    const conflict = await conflictOf<OrganisationValues>(db, context, 'organisations', id, {
      version,
      current: before,
    })
    if (conflict) return conflict
    return deleteToTrash(db, context, 'organisations', before, { name: before.name, planId: null })
  })
}
