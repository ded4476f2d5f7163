import type { MilestoneStatus } from '~/domain/milestones/milestone'
import { milestoneStandings, milestoneStatuses } from '~/domain/milestones/milestone'
import { pageOf } from '~/ui/primitives/list-address'
import type { MilestoneListInput } from '~/usecases/milestones/milestone-list'

const standings = [...milestoneStandings, 'open'] as const

/** What the address of the list says. An unknown value is as if it were not there. */
export function listInputOf(parameters: URLSearchParams): MilestoneListInput {
  return {
    planId: parameters.get('plan') || null,
    effortArea: parameters.get('indsats') || null,
    activityId: parameters.get('aktivitet') || null,
    responsible: parameters.get('ansvarlig') || null,
    standing: standings.find((standing) => standing === parameters.get('status')) ?? null,
    page: pageOf(parameters),
  }
}

/** The milestone that was just marked, and the status it had before, for the undo. */
export function markedOf(
  parameters: URLSearchParams,
): { id: string; was: MilestoneStatus; title: string } | null {
  const id = parameters.get('naaet')
  const was = milestoneStatuses.find((status) => status === parameters.get('var') && status !== 'done')
  return id && was ? { id, was, title: (parameters.get('navn') ?? '').slice(0, 200) } : null
}

/** The address without the word of what was just marked. */
export function withoutMarked(parameters: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(parameters)
  for (const name of ['naaet', 'var', 'navn']) rest.delete(name)
  return rest
}
