import type { PositionFilter, PositionListInput } from '~/usecases/positions/position-list'

/** The filters as the address spells them. */
export const filterAddress: Record<PositionFilter, string> = {
  all: 'alle',
  ending: 'slutter',
  shared: 'delte',
  findings: 'fund',
}

/** What the address of the list says. An unknown value is as if it were not there. */
export function listInputOf(parameters: URLSearchParams): PositionListInput {
  const asked = parameters.get('vis')
  const filter = (Object.keys(filterAddress) as PositionFilter[]).find((key) => filterAddress[key] === asked)
  return { planId: parameters.get('plan'), filter: filter ?? 'all' }
}
