import type { Day } from '../calendar/day'
import { addDays, addMonths, firstDayOfMonth, isLastDayOfMonth } from '../calendar/day'
import type { Plan } from '../plans/plan'
import type { Position } from './position'

/** Why a post ends on its last day: it says so, it has no end and its plan has, or nobody pays all of it after the plan. */
export type EndingReason = 'statedEnd' | 'planEnd' | 'notPaidAfterPlan'

export interface PositionEnding {
  /** The last day the post can be counted on. */
  day: Day
  reason: EndingReason
}

/**
 * The last day a post can be counted on: its stated end; the plan's end where it has none, or where its payers do not
 * reach 100 % on the day after the plan. `isPaidAfterPlan` says whether they do (`isWhollyPaidOn` in `pay.ts`).
 *
 * A post until 2027-12-31 that half is paid after a plan's end on 2026-12-31 ends on 2026-12-31.
 */
export function endingOf(
  position: Pick<Position, 'through'>,
  plan: Pick<Plan, 'through'>,
  isPaidAfterPlan: boolean,
): PositionEnding {
  const { through } = position
  if (through !== null && through <= plan.through) return { day: through, reason: 'statedEnd' }
  if (!isPaidAfterPlan) return { day: plan.through, reason: through ? 'notPaidAfterPlan' : 'planEnd' }
  return through === null ? { day: plan.through, reason: 'planEnd' } : { day: through, reason: 'statedEnd' }
}

/**
 * The last day on which notice can be given so that it has run out when the post ends: `noticeMonths` to the end of a
 * month, so an end inside a month counts from the month before. Null where no notice is stated. Which notice holds
 * for a person is the contract's to say, not ours.
 *
 * `noticeDayOf({ noticeMonths: 6 }, '2026-12-31')` is 2026-06-30; an end on 2027-06-15 with 3 months gives 2027-02-28.
 */
export function noticeDayOf({ noticeMonths }: Pick<Position, 'noticeMonths'>, end: Day): Day | null {
  if (noticeMonths === null) return null
  const monthEnd = isLastDayOfMonth(end) ? end : addDays(firstDayOfMonth(end), -1)
  return addMonths(monthEnd, -noticeMonths, 'monthEnd')
}
