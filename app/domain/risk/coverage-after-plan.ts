import type { ActivityCoverage } from '../funding/coverage-types'
import type { Oere } from '../money/oere'
import type { FactorValue } from './factor'

export type CoverageReason = { code: 'shareNotFirm'; gap: Oere; need: Oere } | { code: 'noNeed' }

/** The share of the need of the 12 months after the plan's end that no firm money covers; unknown without a need. */
export function coverageAfterPlan({
  annualNeed,
  annualGap,
}: Pick<ActivityCoverage, 'annualNeed' | 'annualGap'>): FactorValue<CoverageReason> {
  if (annualNeed <= 0) return { value: null, reason: { code: 'noNeed' } }
  return {
    value: annualGap / annualNeed,
    reason: { code: 'shareNotFirm', gap: annualGap, need: annualNeed },
  }
}
