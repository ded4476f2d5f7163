import type { Oere } from '../money/oere'
import { sum, zero } from '../money/oere'
import type { Grant } from './grant'

/** How applications have gone. Only answered ones count: an open or withdrawn one says nothing of the funder. */
export interface HitRate {
  /** Awarded, also those closed or lapsed since. */
  won: number
  answered: number
  /** Gross øre applied for in what was answered, and awarded. */
  applied: Oere
  awarded: Oere
}

/** `hitRate` of two awards and a refusal is `{ won: 2, answered: 3, … }`. */
export function hitRate(
  grants: readonly Pick<Grant, 'status' | 'appliedAmount' | 'awardedAmount'>[],
): HitRate {
  const won = grants.filter(
    ({ status, awardedAmount }) =>
      status === 'awarded' || status === 'closed' || (status === 'lapsed' && awardedAmount !== null),
  )
  const answered = [...won, ...grants.filter(({ status }) => status === 'declined')]
  return {
    won: won.length,
    answered: answered.length,
    applied: sum(answered.map(({ appliedAmount, awardedAmount }) => appliedAmount ?? awardedAmount ?? zero)),
    awarded: sum(won.map(({ awardedAmount }) => awardedAmount ?? zero)),
  }
}
