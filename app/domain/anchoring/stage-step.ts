import type { FieldProblem } from '../secretariat/field-problem'
import { certaintyOfStage } from './anchored-money'
import type { AnchoringStage } from './anchoring'
import { anchoringStages } from './anchoring'

/** Whether a step goes back. `isStepBack('decided', 'dialogue')` is true. */
export function isStepBack(from: AnchoringStage, to: AnchoringStage): boolean {
  return anchoringStages.indexOf(to) < anchoringStages.indexOf(from)
}

/** Whether a step forward is taken only with a paper and with what the owner takes on: from *aftalt i princippet* on. */
export function asksForEvidence(from: AnchoringStage, to: AnchoringStage): boolean {
  return certaintyOfStage(to) !== null && !isStepBack(from, to)
}

/** The stage a subject usually steps to; the last goes back to the one before it. `usualNextStage('decided')` is `budgeted`. */
export function usualNextStage(stage: AnchoringStage): AnchoringStage {
  return anchoringStages[anchoringStages.indexOf(stage) + 1] ?? 'budgeted'
}

/** What a step of an anchoring lacks. Forward into agreement: evidence and kroner or hours; back: a reason. */
export function stageStepProblems(step: {
  from: AnchoringStage
  to: AnchoringStage
  hasEvidence: boolean
  takesOn: boolean
  reason: string | null
}): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (step.from === step.to) problems.push({ field: 'to', problem: 'sameStage' })
  if (asksForEvidence(step.from, step.to)) {
    if (!step.hasEvidence) problems.push({ field: 'evidence', problem: 'neededByStage' })
    if (!step.takesOn) problems.push({ field: 'amount', problem: 'neededByStage' })
  }
  if (isStepBack(step.from, step.to) && step.reason === null) {
    problems.push({ field: 'reason', problem: 'neededByStepBack' })
  }
  return problems
}
