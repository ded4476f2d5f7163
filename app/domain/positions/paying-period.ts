import type { Day } from '../calendar/day'
import { earliest, latest } from '../calendar/day'
import type { OpenPeriod, Period } from '../calendar/period'
import type { Grant } from '../grants/grant'
import type { PositionShare } from './position'

/**
 * The days a payer pays its share, or null where there are none. A grant pays inside its own period only. An
 * organisation whose share and position have no end pays until the plan's: what comes after is anchoring and must
 * be agreed.
 */
export function payingPeriod(
  share: Pick<PositionShare, 'payerGrantId' | 'from' | 'through'>,
  position: OpenPeriod,
  plan: { through: Day },
  grantOf: (id: string) => Pick<Grant, 'from' | 'through'> | undefined,
): Period | null {
  const grant = share.payerGrantId === null ? undefined : grantOf(share.payerGrantId)
  const from = latest(position.from, share.from ?? position.from, grant?.from ?? position.from)
  const ends = [position.through, share.through, grant?.through].filter(
    (day) => day !== null && day !== undefined,
  )
  const through = ends.length > 0 ? earliest(ends[0]!, ...ends) : plan.through
  return from <= through ? { from, through } : null
}
