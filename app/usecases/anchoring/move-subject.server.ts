import { may } from '~/domain/access/rights'
import type { AnchoringStage } from '~/domain/anchoring/anchoring'
import { asksForEvidence, isStepBack } from '~/domain/anchoring/stage-step'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { changeStage } from './change-stage.server'
import { findSubject } from './find-subject.server'

export type MoveSubjectResult =
  | { ok: true; id: string; name: string }
  /** The step asks for evidence or a reason, or somebody was first: the page of the step goes on from here. */
  | { ok: false; reason: 'asksForMore' | 'conflict'; id: string; name: string }
  | Forbidden
  | NotFound

/** A card moved on the board: a step dated today, where it needs neither evidence nor a reason. */
export async function moveSubject(
  context: UseCaseContext,
  { id, version, to }: { id: string; version: number; to: AnchoringStage },
): Promise<MoveSubjectResult> {
  const { actor, today, db } = context
  if (!may(actor, 'update', 'anchoring')) return forbidden
  const found = await findSubject(db.client, actor.secretariatId, id)
  if (!found) return notFound('anchoring')
  const { name } = found
  const { stage } = found.anchoring
  if (stage === to) return { ok: true, id, name }
  const asks = asksForEvidence(stage, to) || isStepBack(stage, to)
  if (asks) return { ok: false, reason: 'asksForMore', id, name }
  const step = { to, on: today, reason: null, evidence: null, amount: null, hours: null }
  const saved = await changeStage(context, { id, version, step })
  if (saved.ok) return { ok: true, id, name }
  if (saved.reason === 'conflict') return { ok: false, reason: 'conflict', id, name }
  if (saved.reason === 'invalid' || saved.reason === 'badFile')
    return { ok: false, reason: 'asksForMore', id, name }
  return saved
}
