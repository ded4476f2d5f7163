import { may } from '~/domain/access/rights'
import { loadCollaborations } from '~/persistence/records/anchorings.server'
import { loadCollaborationParticulars } from '~/persistence/records/collaboration-particulars.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { CollaborationValues } from './collaboration-pages'
import { collaborationValues } from './collaboration-parts'

/** Moves a collaboration with its anchoring and the steps of that to the trash. */
export async function deleteCollaboration(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<CollaborationValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'collaboration')) return forbidden
  return inWriting<Deleted<CollaborationValues>>(context, async (db) => {
    const [before] = await loadCollaborations(db, secretariatId, { id })
    if (!before) return notFound('collaboration')
    const kept = (await loadCollaborationParticulars(db, secretariatId, { id })).get(id)
    const opened = { version, current: collaborationValues(before, kept) }
    const conflict = await conflictOf<CollaborationValues>(db, context, 'collaborations', id, opened)
    if (conflict) return conflict
    return deleteToTrash(db, context, 'collaborations', before, { name: before.name, planId: before.planId })
  })
}
