import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { recordAudit } from '~/persistence/audit.server'
import { idsThere } from '~/persistence/aggregates/aggregate.server'
import { insertAnchoringSteps, loadAnchoringSteps } from '~/persistence/records/anchoring-steps.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { unknownReferences } from '../saving/references.server'
import { saveNew } from '../saving/save-record.server'
import { closingEndOf } from './closing-end-of.server'
import type { ClosingLineValues } from './closing-plan'
import { findSubject } from './find-subject.server'

/**
 * Writes the steps of an orderly close that were taken, in one go. A step that is there already, by its id or its
 * words, is passed over: sent twice it adds nothing twice.
 */
export async function saveClosingPlan(
  context: UseCaseContext,
  asked: { subjectId: string; steps: readonly ClosingLineValues[] },
): Promise<Created> {
  const { actor, today, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'create', 'anchoringStep')) return forbidden
  return inWriting<Created>(context, async (db) => {
    const found = await findSubject(db, secretariatId, asked.subjectId)
    if (!found) return notFound('anchoring')
    if ((await closingEndOf(db, secretariatId, found)) === null) {
      return invalid([{ field: '', problem: 'notFromHere' }])
    }
    const lines = asked.steps.map((step, at) => ({ at, ...withTidyTexts(step) })).filter(({ take }) => take)
    const problems: FieldProblem[] = []
    if (lines.length === 0) problems.push({ field: '', problem: 'required' })
    for (const { at, title, cost, responsibleId } of lines) {
      const found = [
        ...textProblems({ title }),
        ...(title === '' ? [{ field: 'title', problem: 'required' as const }] : []),
        ...(cost !== null && cost < 0 ? [{ field: 'cost', problem: 'negative' as const }] : []),
        ...(await unknownReferences(db, secretariatId, { responsibleId: ['Contact', responsibleId] })),
      ]
      problems.push(...found.map((each) => ({ ...each, field: `steps[${at}].${each.field}` })))
    }
    if (problems.length > 0) return invalid(problems)
    const anchoringId = found.anchoring.id
    const kept = await loadAnchoringSteps(db, secretariatId, { anchoringId, isOrderlyClose: true })
    const titles = new Set(kept.map(({ title }) => folded(title)))
    const ids = await idsThere(
      db,
      secretariatId,
      'AnchoringStep',
      lines.map(({ id }) => id),
    )
    const added = lines.flatMap(({ id, title, day, responsibleId, cost }) => {
      if (ids.has(id) || titles.has(folded(title))) return []
      titles.add(folded(title))
      const about = { id, anchoringId, title, day, responsibleId, cost }
      return [{ ...about, deputyId: null, doneOn: null, isOrderlyClose: true }]
    })
    if (!found.kept && added.length > 0) {
      const called = { name: found.name, planId: found.planId }
      await saveNew(db, context, 'anchorings', found.anchoring, called)
    }
    await insertAnchoringSteps(db, secretariatId, added, today)
    for (const step of added) {
      await recordAudit(db, actor, now, {
        action: 'create',
        recordKind: 'anchoringStep',
        recordId: step.id,
        recordName: step.title,
        planId: found.planId,
        changes: changesBetween('anchoringStep', null, { ...step }),
      })
    }
    return { ok: true, id: found.id, version: 1, name: found.name }
  })
}

function folded(title: string): string {
  return title.trim().toLocaleLowerCase('da')
}
