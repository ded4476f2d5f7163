import type { AnchoringStage } from '../anchoring/anchoring'
import type { FalseAnchorReason } from '../anchoring/false-anchor'
import type { FactorValue } from './factor'

export type AnchoringReason =
  { code: 'stage'; stage: AnchoringStage } | { code: 'falseAnchor'; reasons: readonly FalseAnchorReason[] }

const riskOfStage: Record<AnchoringStage, number> = {
  none: 1,
  candidate: 0.9,
  dialogue: 0.75,
  agreedInPrinciple: 0.5,
  decided: 0.2,
  budgeted: 0.1,
  handedOver: 0,
}

/**
 * How far the anchoring has come; a false anchor counts as none. Before a stage needs an owner, a name and evidence,
 * their absence is no falsehood: only from `agreedInPrinciple` on do those reasons count. Nothing entered is `none`.
 */
export function stageAndEvidence(
  stage: AnchoringStage,
  falseReasons: readonly FalseAnchorReason[],
): FactorValue<AnchoringReason> {
  const counts = stage === 'none' ? [] : falseReasons.filter((reason) => !isYetToCome(stage, reason))
  if (counts.length > 0) return { value: 1, reason: { code: 'falseAnchor', reasons: counts } }
  return { value: riskOfStage[stage], reason: { code: 'stage', stage } }
}

/** What an owner that is only thought of or talked with need not have yet. */
function isYetToCome(stage: AnchoringStage, reason: FalseAnchorReason): boolean {
  const isEarly = stage === 'candidate' || stage === 'dialogue'
  return isEarly && (reason === 'noOwner' || reason === 'noDocumentation' || reason === 'noNamedPerson')
}
