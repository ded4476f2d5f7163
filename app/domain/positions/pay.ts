import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import type { Period } from '../calendar/period'
import type { Certainty } from '../funding/coverage-types'
import { certaintyOf } from '../grants/certainty'
import type { Grant } from '../grants/grant'
import type { Share } from '../money/oere'
import { wholeShare } from '../money/oere'
import type { Plan } from '../plans/plan'
import { payingPeriod } from './paying-period'
import type { Position, PositionShare } from './position'

type PayingGrant = Pick<Grant, 'from' | 'through' | 'status' | 'acceptBy' | 'acceptedOn'>

/** One payer's row of a position, with the days it pays and how sure it is. */
export interface PayerRow {
  share: PositionShare
  /** Null where it has no days to pay in. */
  period: Period | null
  /** Null: an idea, a draft or a refusal, which pays nothing. */
  certainty: Certainty | null
}

/** Days between which nothing of what the payers pay changes. The four sum to 100 % unless the payers exceed it. */
export interface PayStretch extends Period {
  firm: Share
  conditional: Share
  hoped: Share
  unpaid: Share
}

/** The payers of a position, row by row. An organisation's word is firm; a grant is as sure as it has come. */
export function payerRows(
  shares: readonly PositionShare[],
  position: Pick<Position, 'from' | 'through'>,
  plan: Pick<Plan, 'through'>,
  grantOf: (id: string) => PayingGrant | undefined,
): PayerRow[] {
  return shares.map((share) => {
    const grant = share.payerGrantId === null ? null : grantOf(share.payerGrantId)
    return {
      share,
      period: payingPeriod(share, position, plan, grantOf),
      certainty: grant === null ? 'firm' : grant ? certaintyOf(grant) : null,
    }
  })
}

/** What is paid of a position over a period, cut where a payer begins or ends. */
export function payOver(rows: readonly PayerRow[], period: Period): PayStretch[] {
  const starts = new Set<Day>([period.from])
  for (const { period: own } of rows) {
    if (!own) continue
    if (own.from > period.from && own.from <= period.through) starts.add(own.from)
    if (own.through >= period.from && own.through < period.through) starts.add(addDays(own.through, 1))
  }
  const ordered = [...starts].sort()
  return ordered.map((from, index) => {
    const next = ordered[index + 1]
    return { from, through: next ? addDays(next, -1) : period.through, ...paidOn(rows, from) }
  })
}

/** What is paid of a position on a day, by certainty, and what nobody pays. */
export function paidOn(
  rows: readonly PayerRow[],
  day: Day,
): Pick<PayStretch, 'firm' | 'conditional' | 'hoped' | 'unpaid'> {
  const paid = { firm: 0, conditional: 0, hoped: 0 }
  for (const { share, period, certainty } of rows) {
    if (certainty && period && period.from <= day && day <= period.through) paid[certainty] += share.share
  }
  const unpaid = Math.max(0, wholeShare - paid.firm - paid.conditional - paid.hoped)
  return { ...paid, unpaid }
}

/** Whether money that is awarded or promised pays the whole post on a day; what is only applied for does not count. */
export function isWhollyPaidOn(rows: readonly PayerRow[], day: Day): boolean {
  const { firm, conditional } = paidOn(rows, day)
  return firm + conditional >= wholeShare
}
