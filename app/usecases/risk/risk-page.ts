import type { Oere } from '~/domain/money/oere'
import type { AsideReason, MatrixVerdict, RiskMatrix } from '~/domain/risk/matrix'
import type { PlanChoice, PlanInView } from '../overview/overview'
import type { Forbidden, NotFound } from '../refusals'
import type { ActivityRisk } from './activity-risks.server'

export const riskSortKeys = ['risk', 'value', 'gap', 'missing', 'name'] as const
export type RiskSortKey = (typeof riskSortKeys)[number]

export interface RiskRow extends ActivityRisk {
  /** The cell's word, or why it has none. */
  place: MatrixVerdict | AsideReason
}

export interface RiskPage {
  ok: true
  plans: PlanChoice[]
  plan: PlanInView
  matrix: RiskMatrix<ActivityRisk>
  /** Every activity, those without what is sorted by last. */
  rows: RiskRow[]
  sort: RiskSortKey
  direction: 'ascending' | 'descending'
  totals: { annualGap: Oere; annualMissing: Oere }
  /** Of high value and at high risk. */
  decide: { count: number; annualGap: Oere }
  hasOwnWeights: boolean
  mayChangeWeights: boolean
}

export type LoadRiskPageResult = RiskPage | { ok: true; plan: null } | Forbidden | NotFound
