import { may } from '~/domain/access/rights'
import { newId } from '~/persistence/new-id.server'
import { collaborationParticularsRow } from '~/persistence/records/collaboration-particulars.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkCollaboration } from './check-collaboration.server'
import type { CollaborationValues } from './collaboration-pages'
import { collaborationParts, collaborationValues } from './collaboration-parts'
import { toldCollaborations } from './told-collaboration.server'

/** A new collaboration with who takes part; where it goes after the plan is written on its anchoring. */
export async function createCollaboration(
  context: UseCaseContext,
  { values }: { values: CollaborationValues },
): Promise<Created> {
  const { actor } = context
  if (!may(actor, 'create', 'collaboration')) return forbidden
  const { collaboration, particulars } = collaborationParts(values, newId())
  return inWriting<Created>(context, async (db) => {
    const tidy = collaborationValues(collaboration, particulars)
    const problems = await checkCollaboration(db, context, tidy, collaboration.id)
    if (problems.length > 0) return invalid(problems)
    const whole = { ...collaboration, ...particulars }
    const [told = {}] = await toldCollaborations(db, actor.secretariatId, [whole])
    const { name, planId } = collaboration
    const details = collaborationParticularsRow(particulars)
    return saveNew(db, context, 'collaborations', collaboration, { name, planId, details, told })
  })
}
