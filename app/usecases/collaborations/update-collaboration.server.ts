import { may } from '~/domain/access/rights'
import { loadCollaborations } from '~/persistence/records/anchorings.server'
import {
  collaborationParticularsRow,
  loadCollaborationParticulars,
} from '~/persistence/records/collaboration-particulars.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkCollaboration } from './check-collaboration.server'
import type { CollaborationValues } from './collaboration-pages'
import { collaborationParts, collaborationValues } from './collaboration-parts'
import { toldCollaborations } from './told-collaboration.server'

/** Saves the form of a collaboration. */
export async function updateCollaboration(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: CollaborationValues },
): Promise<Updated<CollaborationValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'update', 'collaboration')) return forbidden
  return inWriting<Updated<CollaborationValues>>(context, async (db) => {
    const [before] = await loadCollaborations(db, secretariatId, { id })
    if (!before) return notFound('collaboration')
    const kept = (await loadCollaborationParticulars(db, secretariatId, { id })).get(id)
    const current = collaborationValues(before, kept)
    const opened = { version, current }
    const conflict = await conflictOf<CollaborationValues>(db, context, 'collaborations', id, opened)
    if (conflict) return conflict
    const { collaboration, particulars } = collaborationParts(values, id)
    const problems = await checkCollaboration(
      db,
      context,
      collaborationValues(collaboration, particulars),
      id,
    )
    if (problems.length > 0) return invalid(problems)
    const [was = {}, is = {}] = await toldCollaborations(db, secretariatId, [
      { id, ...current },
      { ...collaboration, ...particulars },
    ])
    return saveChanged(
      db,
      context,
      'collaborations',
      { record: before, details: collaborationParticularsRow(current), told: was },
      { record: collaboration, details: collaborationParticularsRow(particulars), told: is },
      { name: collaboration.name, planId: collaboration.planId, version },
    )
  })
}
