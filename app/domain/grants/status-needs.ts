import type { Grant, GrantStatus } from './grant'

/** The fields of a grant that a status is not given without. */
export type NeededField = 'appliedAmount' | 'awardedAmount' | 'from' | 'through' | 'awardDay'

const needs: Partial<Record<GrantStatus, readonly NeededField[]>> = {
  applied: ['appliedAmount'],
  awarded: ['awardedAmount', 'from', 'through', 'awardDay'],
  closed: ['awardedAmount', 'from', 'through'],
}

/** What a status asks for, in the order of a form. `neededFor('applied')` is `['appliedAmount']`. */
export function neededFor(status: GrantStatus): readonly NeededField[] {
  return needs[status] ?? []
}

/** What a grant lacks before it can be moved to a status. */
export function missingFor(grant: Pick<Grant, NeededField>, status: GrantStatus): NeededField[] {
  return neededFor(status).filter((field) => grant[field] === null)
}
