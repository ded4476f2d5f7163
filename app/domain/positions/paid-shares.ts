import type { Day } from '../calendar/day'
import type { Month } from '../calendar/month'
import { monthAt } from '../calendar/month'
import type { OpenPeriod } from '../calendar/period'
import type { Grant } from '../grants/grant'
import type { Oere, Share } from '../money/oere'
import { wholeShare } from '../money/oere'
import { payingPeriod } from './paying-period'
import type { Position, PositionShare } from './position'
import type { PositionSplit } from './position-split'

/** The row that first brings the payers of a position above the whole, and the first day on which it does. */
export interface SharesAboveWhole {
  shareId: string
  day: Day
  total: Share
}

/** The first share, in the order of the rows, that tips the payers of a position over 100 % on any day; else null. */
export function sharesAboveWhole(
  shares: readonly PositionShare[],
  position: OpenPeriod,
  plan: { through: Day },
  grantOf: (id: string) => Pick<Grant, 'from' | 'through'> | undefined,
): SharesAboveWhole | null {
  const rows = shares.flatMap((share) => {
    const period = payingPeriod(share, position, plan, grantOf)
    return period ? [{ share, period }] : []
  })
  for (let count = 1; count <= rows.length; count++) {
    const met = rows.slice(0, count)
    const { share: last, period } = met[count - 1]!
    // A sum of shares can only rise on a day that one of them begins.
    const days = met
      .map((row) => row.period.from)
      .filter((day) => period.from <= day && day <= period.through)
    for (const day of days.sort()) {
      const paying = met.filter((row) => row.period.from <= day && day <= row.period.through)
      const total = paying.reduce((sum, row) => sum + row.share.share, 0)
      if (total > wholeShare) return { shareId: last.id, day, total }
    }
  }
  return null
}

/**
 * The months in which the payers of a position sum to less than 100 %, with the kroner nobody pays: until its own
 * end, or its plan's where it has none. A finding, not a refusal.
 */
export function unpaidMonths(
  position: Pick<Position, 'through'>,
  split: PositionSplit,
  plan: { through: Day },
): { month: Month; amount: Oere }[] {
  const end = position.through ?? plan.through
  const width = split.activityIds.length + 1
  const months = new Map<number, number>()
  for (const stretch of split.stretches) {
    if (stretch.from > end) break
    let unpaid = 0
    for (let cell = split.payers.length * width; cell < stretch.cells.length; cell++)
      unpaid += stretch.cells[cell]!
    if (unpaid > 0) months.set(stretch.month, (months.get(stretch.month) ?? 0) + unpaid)
  }
  return [...months].map(([month, amount]) => ({ month: monthAt(month), amount: amount as Oere }))
}
