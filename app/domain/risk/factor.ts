/** What a continuation risk is made of, in the order it is told. */
export const riskFactors = ['coverage', 'anchoring', 'window', 'dependence', 'owner', 'duties'] as const
export type RiskFactor = (typeof riskFactors)[number]

/** What one factor says: 0 is no risk, 1 the whole of it, null that nobody knows. The reason's words are the catalogue's. */
export interface FactorValue<Reason extends { code: string } = { code: string }> {
  value: number | null
  reason: Reason
}

/** Points of 100 by factor. */
export type RiskWeights = Record<RiskFactor, number>

/** What holds until a secretariat writes its own. */
export const usualRiskWeights: RiskWeights = {
  coverage: 35,
  anchoring: 25,
  window: 15,
  dependence: 10,
  owner: 10,
  duties: 5,
}

/** Why weights cannot be kept: each is a whole number from 0 to 100, and together they are 100. */
export type RiskWeightProblem = { kind: 'notWhole'; factor: RiskFactor } | { kind: 'sum'; sum: number }

/** `riskWeightProblem({ …, coverage: 30 })` is `{ kind: 'sum', sum: 95 }`; null where they can be kept. */
export function riskWeightProblem(weights: RiskWeights): RiskWeightProblem | null {
  const wrong = riskFactors.find(
    (factor) => !Number.isInteger(weights[factor]) || weights[factor] < 0 || weights[factor] > 100,
  )
  if (wrong) return { kind: 'notWhole', factor: wrong }
  const sum = riskFactors.reduce((total, factor) => total + weights[factor], 0)
  return sum === 100 ? null : { kind: 'sum', sum }
}
