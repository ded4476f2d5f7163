import type { RiskWeights } from '~/domain/risk/factor'
import { riskFactors } from '~/domain/risk/factor'
import { contentVersion } from '../saving/content-version.server'

/** Stands for the weights a secretariat has written, or for its having none: their rows keep no version. */
export function weightsVersion(own: RiskWeights | null): number {
  return contentVersion(own ? riskFactors.map((factor) => own[factor]) : [])
}
