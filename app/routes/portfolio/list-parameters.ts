import type { PortfolioSortKey } from '~/usecases/risk/portfolio'
import { portfolioSortKeys } from '~/usecases/risk/portfolio'

/** The plan that ends first stands first, names by the alphabet, figures with the largest first. */
export function firstDirection(key: PortfolioSortKey): 'ascending' | 'descending' {
  return key === 'name' || key === 'days' ? 'ascending' : 'descending'
}

/** What the address of the page, and of its CSV, asks for. */
export function portfolioInputOf(parameters: URLSearchParams): {
  sort: PortfolioSortKey
  direction: 'ascending' | 'descending'
} {
  const sort = portfolioSortKeys.find((key) => key === parameters.get('sorter')) ?? 'days'
  const asked = parameters.get('retning')
  const direction = asked === 'op' ? 'ascending' : asked === 'ned' ? 'descending' : firstDirection(sort)
  return { sort, direction }
}
