import type { CostKind } from '../activities/activity'
import { activityPeriod, costLinePeriod } from '../activities/activity'
import { monthIndex, monthOf } from '../calendar/month'
import type { Period } from '../calendar/period'
import { intersect } from '../calendar/period'
import type { RecordsIndex } from '../funding/records-index'
import { allocate } from '../money/allocate'
import type { Oere, Share } from '../money/oere'
import { shareOf, zero } from '../money/oere'
import { spread } from '../money/spread'
import type { Allocation } from './grant'

/** A cap on a cost kind (*højst 5 % til administration*), with the clause that sets it. One of the two caps is stated. */
export interface SpendingCondition {
  id: string
  grantId: string
  costKind: CostKind
  /** Of the net award. */
  capShare: Share | null
  capAmount: Oere | null
  clause: string | null
  page: string | null
}

/** Where a grant's money goes, by kind of cost; `unknown` is what lies in months without any cost line. */
export type SpendingByKind = ReadonlyMap<CostKind | 'unknown', Oere>

/** One cap held against what the grant's money goes to. */
export interface SpendingCheck {
  condition: SpendingCondition
  /** In øre, the lower of the two where both are stated; null where the share has no award to be of. */
  cap: Oere | null
  spent: Oere
  /** Above the cap; 0 where it holds. */
  over: Oere
  /** Money whose kind cannot be told: the cap may be passed by it, but nobody can say so. */
  unknown: Oere
}

/**
 * How much of a grant's money goes to each kind of cost. An allocation is spread over the months it stands for and
 * split, month by month, over its activity's cost lines of that month in proportion to their kroner: money given to an
 * activity pays its costs as they are. Lines without a kind count as `other`, and the position shares the grant pays
 * count as salary. A month without any cost line leaves its money `unknown`. The sums are the allocations and shares
 * to the øre: 100.000 kr. to an activity with 60.000 kr. of premises and 40.000 kr. of materials in each month is
 * 60.000 and 40.000.
 */
export function spendingByKind(
  grantId: string,
  index: Pick<
    RecordsIndex,
    'allocationsFrom' | 'activities' | 'plans' | 'costLinesOf' | 'positionsPaidBy' | 'splitOf'
  >,
): SpendingByKind {
  const spent = new Map<CostKind | 'unknown', Oere>()
  const add = (kind: CostKind | 'unknown', amount: number) => {
    if (amount !== 0) spent.set(kind, ((spent.get(kind) ?? 0) + amount) as Oere)
  }
  for (const allocation of index.allocationsFrom(grantId)) {
    const weights = kindWeights(allocation, index)
    const { first, amounts } = spread(allocation.amount, 'total', allocation)
    for (const [offset, amount] of amounts.entries()) {
      const kinds = [...(weights.get(first + offset) ?? new Map<CostKind, number>())].filter(
        ([, weight]) => weight > 0,
      )
      if (kinds.length === 0 || amount <= 0) add('unknown', amount)
      else {
        const parts = allocate(
          amount,
          kinds.map(([, weight]) => weight),
        )
        for (const [at, [kind]] of kinds.entries()) add(kind, parts[at]!)
      }
    }
  }
  for (const position of index.positionsPaidBy(grantId)) {
    const { payers, activityIds, stretches } = index.splitOf(position)
    const row = payers.findIndex((payer) => payer.kind === 'grant' && payer.grantId === grantId)
    const width = activityIds.length + 1
    for (const { cells } of stretches) {
      for (let cell = row * width; cell < (row + 1) * width; cell += 1) add('salary', cells[cell]!)
    }
  }
  return spent
}

/** The kroner of an activity's cost lines by month and kind, over the months of an allocation. */
function kindWeights(
  { activityId, from, through }: Allocation,
  index: Pick<RecordsIndex, 'activities' | 'plans' | 'costLinesOf'>,
): Map<number, Map<CostKind, number>> {
  const months = new Map<number, Map<CostKind, number>>()
  const activity = index.activities.get(activityId)
  const plan = activity && index.plans.get(activity.planId)
  if (!activity || !plan) return months
  const asked: Period = { from, through }
  for (const line of index.costLinesOf(activityId)) {
    const days = costLinePeriod(line, activityPeriod(activity, plan))
    if (days.from > days.through || !intersect(days, asked)) continue
    const { first, amounts } = spread(line.amount, line.basis, days)
    const last = monthIndex(monthOf(through))
    for (let month = Math.max(first, monthIndex(monthOf(from))); month <= last; month += 1) {
      const amount = amounts[month - first]
      if (amount === undefined) break
      const kinds = months.get(month) ?? new Map<CostKind, number>()
      const kind = line.kind ?? 'other'
      kinds.set(kind, (kinds.get(kind) ?? 0) + amount)
      months.set(month, kinds)
    }
  }
  return months
}

/**
 * Holds caps against what a grant's money goes to; a share is of the net award, half up. `checkSpending` of a cap of
 * 5 % on 1.000.000 kr. with 60.000 kr. spent has `over` 10.000 kr. `net` is null where no award is stated.
 */
export function checkSpending(
  conditions: readonly SpendingCondition[],
  spent: SpendingByKind,
  net: Oere | null,
): SpendingCheck[] {
  const unknown = spent.get('unknown') ?? zero
  return conditions.map((condition) => {
    const byShare = condition.capShare === null || net === null ? null : shareOf(net, condition.capShare)
    const caps = [byShare, condition.capAmount].filter((cap) => cap !== null)
    const cap = caps.length === 0 ? null : (Math.min(...caps) as Oere)
    const going = spent.get(condition.costKind) ?? zero
    const over = cap === null || going <= cap ? zero : ((going - cap) as Oere)
    return { condition, cap, spent: going, over, unknown }
  })
}
