import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { recordAudit } from '~/persistence/audit.server'
import { newId } from '~/persistence/new-id.server'
import {
  insertAnchoringSteps,
  loadAnchoringSteps,
  overwriteAnchoringStep,
} from '~/persistence/records/anchoring-steps.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { unknownReferences } from '../saving/references.server'
import { saveNew } from '../saving/save-record.server'
import type { AnchoringStepValues } from './anchoring-steps'
import { closingEndOf } from './closing-end-of.server'
import { findSubject } from './find-subject.server'

/** Saves one thing to do on the way to a new owner, a new one where no id is given. */
export async function saveAnchoringStep(
  context: UseCaseContext,
  asked: { subjectId: string; id: string | null; version: number; values: AnchoringStepValues },
): Promise<Updated<AnchoringStepValues>> {
  const { actor, today, now } = context
  const { secretariatId } = actor
  const { subjectId, id, version } = asked
  if (!may(actor, id ? 'update' : 'create', 'anchoringStep')) return forbidden
  const values = withTidyTexts(asked.values)
  return inWriting<Updated<AnchoringStepValues>>(context, async (db) => {
    const found = await findSubject(db, secretariatId, subjectId)
    if (!found) return notFound('anchoring')
    const anchoringId = found.anchoring.id
    const [before] = id ? await loadAnchoringSteps(db, secretariatId, { id, anchoringId }) : []
    if (id && !before) return notFound('anchoringStep')
    if (before) {
      const now = { kind: 'anchoringStep' as const, id: before.id, version: before.version }
      const conflict = await conflictAt<AnchoringStepValues>(db, context, now, { version, current: before })
      if (conflict) return conflict
    }
    const problems: FieldProblem[] = [
      ...textProblems({ title: values.title }),
      ...(await unknownReferences(db, secretariatId, {
        responsibleId: ['Contact', values.responsibleId],
        deputyId: ['Contact', values.deputyId],
      })),
    ]
    if (values.doneOn !== null && values.doneOn > today)
      problems.push({ field: 'doneOn', problem: 'inTheFuture' })
    if (problems.length > 0) return invalid(problems)
    const called = { name: found.name, planId: found.planId }
    if (!found.kept) await saveNew(db, context, 'anchorings', found.anchoring, called)
    const step = {
      ...values,
      id: before?.id ?? newId(),
      anchoringId,
      // What is added to something that ends belongs to its close.
      isOrderlyClose: before?.isOrderlyClose ?? (await closingEndOf(db, secretariatId, found)) !== null,
    }
    const changes = changesBetween('anchoringStep', before ? { ...before } : null, { ...step })
    if (changes.length === 0) return { ok: true, id: step.id, version, name: step.title }
    if (before) await overwriteAnchoringStep(db, secretariatId, step)
    else await insertAnchoringSteps(db, secretariatId, [step], today)
    await recordAudit(db, actor, now, {
      action: before ? 'update' : 'create',
      recordKind: 'anchoringStep',
      recordId: step.id,
      recordName: step.title,
      planId: found.planId,
      changes,
    })
    return { ok: true, id: step.id, version: before ? version + 1 : 1, name: step.title }
  })
}
