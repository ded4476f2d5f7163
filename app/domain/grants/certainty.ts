import type { Certainty } from '../funding/coverage-types'
import type { Share } from '../money/oere'
import { wholeShare } from '../money/oere'
import type { Grant } from './grant'

/**
 * How sure a grant's money is: awarded and accepted (or with no acceptance asked) and closed are firm, awarded but not
 * yet accepted is conditional, applied is hoped. Null for ideas, drafts and all that came to nothing.
 */
export function certaintyOf(grant: Pick<Grant, 'status' | 'acceptBy' | 'acceptedOn'>): Certainty | null {
  switch (grant.status) {
    case 'awarded':
      return grant.acceptBy !== null && grant.acceptedOn === null ? 'conditional' : 'firm'
    case 'closed':
      return 'firm'
    case 'applied':
      return 'hoped'
    case 'idea':
    case 'drafting':
    case 'declined':
    case 'withdrawn':
    case 'lapsed':
      return null
  }
}

/** The probability an application counts with; the whole for every other grant. */
export function probabilityOf(grant: Pick<Grant, 'status' | 'probability'>, otherwise: Share): Share {
  return grant.status === 'applied' ? (grant.probability ?? otherwise) : wholeShare
}
