import type { Anchoring } from '../anchoring/anchoring'
import { certaintyOfStage } from '../anchoring/anchored-money'
import type { FalseAnchorReason } from '../anchoring/false-anchor'
import type { Day } from '../calendar/day'
import { addMonths } from '../calendar/day'
import type { FactorValue } from './factor'

export type OwnerReason = { code: 'noMoney' } | { code: 'until'; day: Day } | { code: 'permanent' }

/**
 * How long the owner's money is known after the plan: none, at most one year, at most two, or without an end. Only an
 * owner that has decided, with an amount and no reason to be false, has money. `moneyThrough` is the last day a post's is
 * known (`ownerMoneyThrough`), null where it has no end, as an organisation's own.
 */
export function ownerStability(
  anchoring: Pick<Anchoring, 'stage' | 'amount'> | null,
  falseReasons: readonly FalseAnchorReason[],
  moneyThrough: Day | null,
  planEnd: Day,
): FactorValue<OwnerReason> {
  const hasMoney =
    anchoring !== null &&
    (anchoring.amount ?? 0) > 0 &&
    certaintyOfStage(anchoring.stage) === 'firm' &&
    falseReasons.length === 0
  if (!hasMoney) return { value: 1, reason: { code: 'noMoney' } }
  if (moneyThrough === null) return { value: 0, reason: { code: 'permanent' } }
  const reason: OwnerReason = { code: 'until', day: moneyThrough }
  if (moneyThrough <= planEnd) return { value: 1, reason }
  if (moneyThrough <= addMonths(planEnd, 12, 'monthEnd')) return { value: 0.6, reason }
  return { value: moneyThrough <= addMonths(planEnd, 24, 'monthEnd') ? 0.3 : 0, reason }
}
