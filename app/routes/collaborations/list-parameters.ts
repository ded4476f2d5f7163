import { pageOf } from '~/ui/primitives/list-address'
import type {
  CollaborationFilter,
  CollaborationListInput,
} from '~/usecases/collaborations/collaboration-pages'
import { collaborationFilters, collaborationSortKeys } from '~/usecases/collaborations/collaboration-pages'

/** What a filter is called in the address. */
export const filterAddress: Record<CollaborationFilter, string | null> = {
  all: null,
  unheld: 'uden-holder',
  unowned: 'uden-ejer',
}

/** What the address of the list says. An unknown value is as if it were not there. */
export function listInputOf(parameters: URLSearchParams): CollaborationListInput {
  const sort = collaborationSortKeys.find((key) => key === parameters.get('sorter'))
  const direction = { op: 'ascending', ned: 'descending' }[parameters.get('retning') ?? ''] as
    'ascending' | 'descending' | undefined
  const asked = parameters.get('vis')
  return {
    planId: parameters.get('plan') || null,
    search: parameters.get('q') || null,
    filter: collaborationFilters.find((filter) => asked !== null && filterAddress[filter] === asked) ?? 'all',
    ...(sort && { sort }),
    ...(direction && { direction }),
    page: pageOf(parameters),
  }
}
