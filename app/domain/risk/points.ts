import type { RiskFindings } from './assess'
import type { RiskFactor, RiskWeights } from './factor'
import { riskFactors } from './factor'

/** What one factor adds: its value times its weight; null where it is not known. */
export interface FactorPoints {
  factor: RiskFactor
  value: number | null
  weight: number
  points: number | null
}

/** The factors in the order they are told; their points over the known points are the score. */
export function pointsOf(findings: RiskFindings, weights: RiskWeights): FactorPoints[] {
  return riskFactors.map((factor) => {
    const { value } = findings[factor]
    const weight = weights[factor]
    return { factor, value, weight, points: value === null ? null : value * weight }
  })
}
