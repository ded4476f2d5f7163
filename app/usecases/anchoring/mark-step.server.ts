import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import { recordAudit } from '~/persistence/audit.server'
import { loadAnchoringSteps, overwriteAnchoringStep } from '~/persistence/records/anchoring-steps.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { findSubject } from './find-subject.server'

export type MarkStepResult = { ok: true } | Forbidden | NotFound

/**
 * Says that a step was done today, or takes that back. It is said of what stands there, so pressing twice, or after
 * somebody else, changes nothing more.
 */
export async function markAnchoringStep(
  context: UseCaseContext,
  asked: { subjectId: string; id: string; isDone: boolean },
): Promise<MarkStepResult> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'anchoringStep')) return forbidden
  return inWriting<MarkStepResult>(context, async (db) => {
    const found = await findSubject(db, secretariatId, asked.subjectId)
    if (!found) return notFound('anchoring')
    const of = { id: asked.id, anchoringId: found.anchoring.id }
    const [before] = await loadAnchoringSteps(db, secretariatId, of)
    if (!before) return notFound('anchoringStep')
    if ((before.doneOn !== null) === asked.isDone) return { ok: true }
    const { version: _, ...step } = before
    const after = { ...step, doneOn: asked.isDone ? today : null }
    await overwriteAnchoringStep(db, secretariatId, after)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'anchoringStep',
      recordId: before.id,
      recordName: before.title,
      planId: found.planId,
      changes: changesBetween('anchoringStep', { ...before }, { ...after }),
    })
    return { ok: true }
  })
}
