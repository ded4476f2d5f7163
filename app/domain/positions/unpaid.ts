import { daysIn, intersect } from '../calendar/period'
import type { Month } from '../calendar/month'
import { firstDayOf, lastDayOf, monthAt } from '../calendar/month'
import { allocate } from '../money/allocate'
import type { Oere } from '../money/oere'
import { zero } from '../money/oere'
import type { Plan } from '../plans/plan'
import type { PayerRow, PayStretch } from './pay'
import { payOver } from './pay'
import type { Position } from './position'
import type { PositionSplit } from './position-split'

/** Days on which the payers stay under 100 % by the same share, with the kroner nobody pays. */
export interface UnpaidStretch extends PayStretch {
  amount: Oere
}

/** What nobody pays of a position, month by month: no payer at all, or one that is an idea, a draft or a refusal. */
function unpaidByMonth(rows: readonly PayerRow[], split: PositionSplit): Map<Month, Oere> {
  const width = split.activityIds.length + 1
  const isPaying = split.payers.map((payer) =>
    rows.some(
      ({ share, certainty }) =>
        certainty !== null &&
        (payer.kind === 'grant'
          ? share.payerGrantId === payer.grantId
          : share.payerOrganisationId === payer.organisationId),
    ),
  )
  const months = new Map<Month, Oere>()
  for (const stretch of split.stretches) {
    let unpaid = 0
    for (let row = 0; row <= split.payers.length; row++) {
      if (isPaying[row]) continue
      for (let cell = row * width; cell < (row + 1) * width; cell++) unpaid += stretch.cells[cell] ?? 0
    }
    if (unpaid === 0) continue
    const month = monthAt(stretch.month)
    months.set(month, ((months.get(month) ?? 0) + unpaid) as Oere)
  }
  return months
}

/**
 * The stretches in which a position's payers stay under 100 %, until its own end or its plan's where it has none. A
 * month in which the share changes is dealt out by share × days, so that the stretches sum to what nobody pays.
 */
export function unpaidStretches(
  position: Pick<Position, 'from' | 'through'>,
  plan: Pick<Plan, 'through'>,
  rows: readonly PayerRow[],
  split: PositionSplit,
): UnpaidStretch[] {
  const through = position.through ?? plan.through
  if (through < position.from) return []
  const period = { from: position.from, through }
  const stretches = payOver(rows, period)
    .filter(({ unpaid }) => unpaid > 0)
    .map((stretch) => ({ ...stretch, amount: zero as number }))
  for (const [month, amount] of unpaidByMonth(rows, split)) {
    const days = { from: firstDayOf(month), through: lastDayOf(month) }
    const parts = stretches.flatMap((stretch) => {
      const shared = intersect(stretch, days)
      return shared ? [{ stretch, weight: daysIn(shared) * stretch.unpaid }] : []
    })
    if (parts.length === 0) continue
    const amounts = allocate(
      amount,
      parts.map(({ weight }) => weight),
    )
    parts.forEach(({ stretch }, at) => (stretch.amount += amounts[at]!))
  }
  return stretches.map((stretch) => ({ ...stretch, amount: stretch.amount as Oere }))
}
