import type { RiskSortKey } from '~/usecases/risk/risk-page'
import { riskSortKeys } from '~/usecases/risk/risk-page'

/** What the address of the page, and of its CSV, asks for. */
export function riskInputOf(parameters: URLSearchParams): {
  planId: string | null
  sort: RiskSortKey
  direction: 'ascending' | 'descending'
} {
  const sort = riskSortKeys.find((key) => key === parameters.get('sorter')) ?? 'risk'
  const asked = parameters.get('retning')
  const usual = sort === 'name' ? 'ascending' : 'descending'
  const direction = asked === 'op' ? 'ascending' : asked === 'ned' ? 'descending' : usual
  return { planId: parameters.get('plan') || null, sort, direction }
}
