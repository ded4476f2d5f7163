import type { Anchoring, AnchoringStage } from './anchoring'
import type { AnchoringSurroundings } from './false-anchor'
import { falseAnchorReasonsOf } from './false-anchor'

/** How sure an owner's money is at a stage: `decided` and later firm, `agreedInPrinciple` conditional, else none. */
export function certaintyOfStage(stage: AnchoringStage): 'firm' | 'conditional' | null {
  switch (stage) {
    case 'decided':
    case 'budgeted':
    case 'handedOver':
      return 'firm'
    case 'agreedInPrinciple':
      return 'conditional'
    case 'none':
    case 'candidate':
    case 'dialogue':
      return null
  }
}

/** The certainty an anchoring's kroner count with; null where it promises none or is a false anchor. */
export function anchoredCertainty(
  anchoring: Anchoring,
  around: AnchoringSurroundings,
): 'firm' | 'conditional' | null {
  if (anchoring.amount === null || anchoring.amount === 0) return null
  const certainty = certaintyOfStage(anchoring.stage)
  return certainty !== null && falseAnchorReasonsOf(anchoring, around).length === 0 ? certainty : null
}
