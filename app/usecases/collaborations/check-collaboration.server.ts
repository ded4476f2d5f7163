import { collaborationProblems } from '~/domain/anchoring/collaboration-particulars'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idsThere, idWith } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import type { UseCaseContext } from '../context'
import { unknownReferences } from '../saving/references.server'
import type { CollaborationValues } from './collaboration-pages'

/** Everything that keeps a collaboration from being saved as it is. */
export async function checkCollaboration(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  values: CollaborationValues,
  id: string,
): Promise<FieldProblem[]> {
  const { name, planId, participantIds, heldTogetherById } = values
  const takenBy = await idWith(db, secretariatId, 'Collaboration', { name }, id)
  const participants = await idsThere(db, secretariatId, 'Organisation', participantIds)
  const problems = [
    ...collaborationProblems(values, { isNameTaken: takenBy !== null }),
    ...textProblems(values),
    ...(await unknownReferences(db, secretariatId, {
      planId: ['Plan', planId],
      heldTogetherById: ['Contact', heldTogetherById],
    })),
  ]
  if (participantIds.some((each) => !participants.has(each)))
    problems.push({ field: 'participantIds', problem: 'unknownReference' })
  return problems
}
