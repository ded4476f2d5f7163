import type { CoverageReason } from './coverage-after-plan'
import type { WindowReason } from './decision-window'
import type { DependenceReason } from './dependence'
import type { DutiesReason } from './duties-after-plan'
import type { FactorValue, RiskWeights } from './factor'
import { riskFactors } from './factor'
import type { OwnerReason } from './owner-stability'
import type { AnchoringReason } from './stage-and-evidence'

/** What every factor says of one activity. */
export interface RiskFindings {
  coverage: FactorValue<CoverageReason>
  anchoring: FactorValue<AnchoringReason>
  window: FactorValue<WindowReason>
  dependence: FactorValue<DependenceReason>
  owner: FactorValue<OwnerReason>
  duties: FactorValue<DutiesReason>
}

export const riskLevels = ['low', 'middle', 'high'] as const
export type RiskLevel = (typeof riskLevels)[number]

/** Fewer known points than these give no number: *for lidt viden*. */
export const fewestKnownPoints = 50

export interface Risk {
  /** 0–100, whole; null where too little is known or the activity is to close. */
  score: number | null
  level: RiskLevel | null
  /** The points of the factors that are known, of 100. */
  knownPoints: number
}

/** Low is under 34, middle under 67. */
export function riskLevelOf(score: number): RiskLevel {
  if (score < 34) return 'low'
  return score < 67 ? 'middle' : 'high'
}

/**
 * The continuation risk of an activity: the weighted sum of the known factors, scaled to 100 and rounded half up.
 * Everything at 1 is 100. With only coverage (35) at 1 and anchoring (25) at 0 known it is 58, of 60 known points.
 */
export function assessRisk(findings: RiskFindings, weights: RiskWeights): Risk {
  const known = riskFactors.filter((factor) => findings[factor].value !== null)
  const knownPoints = known.reduce((sum, factor) => sum + weights[factor], 0)
  if (knownPoints < fewestKnownPoints) return { score: null, level: null, knownPoints }
  const points = known.reduce((sum, factor) => sum + weights[factor] * findings[factor].value!, 0)
  // Products of shares carry noise that must not decide a half.
  const score = Math.floor((points / knownPoints) * 100 + 0.5 + 1e-9)
  return { score, level: riskLevelOf(score), knownPoints }
}
