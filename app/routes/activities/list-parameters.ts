import { pageOf } from '~/ui/primitives/list-address'
import type { Continuation } from '~/domain/activities/activity'
import { continuations } from '~/domain/activities/activity'
import type { Level } from '~/domain/funding/coverage-types'
import { levels } from '~/domain/funding/coverage-types'
import type { ActivityListInput, ActivitySortKey } from '~/usecases/activities/activity-list'
import { activitySortKeys } from '~/usecases/activities/activity-list'

/** What the address of the list says. An unknown value is as if it were not there. */
export function listInputOf(parameters: URLSearchParams): ActivityListInput {
  const sort = oneOf<ActivitySortKey>(activitySortKeys, parameters.get('sorter'))
  const direction = { op: 'ascending', ned: 'descending' }[parameters.get('retning') ?? ''] as
    'ascending' | 'descending' | undefined
  return {
    planId: parameters.get('plan'),
    effortArea: parameters.get('indsats') || null,
    area: parameters.get('omraade') || null,
    continuation: oneOf<Continuation>(continuations, parameters.get('oenske')),
    level: oneOf<Level>(levels, parameters.get('niveau')),
    search: parameters.get('q') || null,
    ...(sort && { sort }),
    ...(direction && { direction }),
    page: pageOf(parameters),
  }
}

function oneOf<Code extends string>(codes: readonly Code[], value: string | null): Code | null {
  return codes.find((code) => code === value) ?? null
}
