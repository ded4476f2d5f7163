import { may } from '~/domain/access/rights'
import type { Anchoring, AnchoringStage } from '~/domain/anchoring/anchoring'
import { asksForEvidence, stageStepProblems } from '~/domain/anchoring/stage-step'
import type { Day } from '~/domain/calendar/day'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { insertStageChange } from '~/persistence/records/stage-changes.server'
import type { UseCaseContext } from '../context'
import { hangFiles } from '../files/hang-files.server'
import type { ReceiveUploadResult, Upload } from '../files/receive-upload.server'
import { receiveUploads } from '../files/receive-upload.server'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged, saveNew } from '../saving/save-record.server'
import type { AnchoringValues } from './anchoring-values'
import { findSubject } from './find-subject.server'
import { takesOn, valuesOf } from './save-anchoring.server'

export interface StageStep {
  to: AnchoringStage
  on: Day
  /** Why it steps back, or a note on the way forward. */
  reason: string | null
  /** Minutes, letter, budget line, in words. */
  evidence: string | null
  /** What the owner takes on; null keeps what is written. */
  amount: Anchoring['amount']
  hours: number | null
}

export type ChangeStageResult = Updated<AnchoringValues> | Extract<ReceiveUploadResult, { ok: false }>

/**
 * One dated step of a subject, forward or back; every step is kept with its evidence. From *aftalt i princippet* on a
 * step needs evidence, in words or as a file, and kroner or hours; a step back needs a reason.
 */
export async function changeStage(
  context: UseCaseContext,
  asked: { id: string; version: number; step: StageStep; uploads?: readonly Upload[] },
  filesFolder?: string,
): Promise<ChangeStageResult> {
  const { actor, today, now } = context
  const { id, version, uploads = [] } = asked
  if (!may(actor, 'update', 'anchoring')) return forbidden
  if (uploads.length > 0 && !may(actor, 'create', 'file')) return forbidden
  const step = withTidyTexts(asked.step)
  const received = await receiveUploads(uploads, filesFolder)
  if (!received.ok) return received
  return inWriting<Updated<AnchoringValues>>(context, async (db) => {
    const found = await findSubject(db, actor.secretariatId, id)
    if (!found) return notFound('anchoring')
    const { anchoring: before, kept } = found
    const opened = { version, current: valuesOf(found) }
    const conflict = await conflictOf<AnchoringValues>(db, context, 'anchorings', before.id, opened)
    if (conflict) return conflict
    const amount = step.amount ?? before.amount
    const hours = step.hours ?? kept?.hours ?? null
    const hasEvidence = step.evidence !== null || received.files.length > 0
    const problems: FieldProblem[] = [
      ...textProblems({ reason: step.reason, evidence: step.evidence }),
      ...(step.on > today ? [{ field: 'on', problem: 'inTheFuture' as const }] : []),
      ...stageStepProblems({
        from: before.stage,
        to: step.to,
        hasEvidence,
        takesOn: takesOn(amount, hours),
        reason: step.reason,
      }),
    ]
    if (problems.length > 0) return invalid(problems)
    const shownBy = step.evidence ?? (received.files.map(({ name }) => name).join(', ') || null)
    const documentation = asksForEvidence(before.stage, step.to) ? shownBy : before.documentation
    const after = { ...before, stage: step.to, amount, documentation }
    const details = { hours, wish: kept?.wish ?? null }
    const called = { name: found.name, planId: found.planId }
    const saved = kept
      ? await saveChanged(
          db,
          context,
          'anchorings',
          { record: before, details: { hours: kept.hours, wish: kept.wish } },
          { record: after, details },
          { ...called, version },
        )
      : await saveNew(db, context, 'anchorings', after, { ...called, details })
    await insertStageChange(db, actor.secretariatId, {
      anchoringId: before.id,
      from: before.stage,
      to: step.to,
      on: step.on,
      at: now,
      actor: actor.name,
      reason: step.reason,
      evidence: shownBy,
    })
    const holder = { kind: 'anchoring', id: before.id } as const
    await hangFiles(db, context, holder, received.files, { planId: found.planId })
    return saved
  })
}
