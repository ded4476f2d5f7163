import { may } from '~/domain/access/rights'
import { loadAnchoringSteps } from '~/persistence/records/anchoring-steps.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { deleteRowToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { AnchoringStepValues } from './anchoring-steps'
import { findSubject } from './find-subject.server'

/** Moves a step to the trash. */
export async function deleteAnchoringStep(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<AnchoringStepValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'anchoringStep')) return forbidden
  return inWriting<Deleted<AnchoringStepValues>>(context, async (db) => {
    const [before] = await loadAnchoringSteps(db, secretariatId, { id })
    if (!before) return notFound('anchoringStep')
    const now = { kind: 'anchoringStep' as const, id, version: before.version }
    const conflict = await conflictAt<AnchoringStepValues>(db, context, now, { version, current: before })
    if (conflict) return conflict
    const subject = await findSubject(db, secretariatId, before.anchoringId)
    const called = { name: before.title, planId: subject?.planId ?? null }
    const of = { table: 'AnchoringStep', kind: 'anchoringStep' as const }
    return deleteRowToTrash(db, context, of, { ...before }, called)
  })
}
