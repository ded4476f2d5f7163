import type { Day } from '../calendar/day'
import { addMonths } from '../calendar/day'
import type { Month } from '../calendar/month'
import { monthAt, monthIndex, monthOf } from '../calendar/month'
import type { MonthlyAmounts } from '../money/spread'
import type { Plan } from '../plans/plan'

/** The months a plan's coverage shows: from that of its start to that of its horizon. */
export interface PlanWindow {
  plan: Plan
  horizon: Day
  /** See `monthIndex`. */
  first: number
  months: Month[]
  /** The 12 calendar months after the one the plan ends in, as positions in `months` (`until` excluded). */
  yearAfter: { from: number; until: number }
}

export function planWindow(plan: Plan, horizonMonths: number): PlanWindow {
  const horizon = addMonths(plan.through, horizonMonths)
  const first = monthIndex(monthOf(plan.from))
  const length = monthIndex(monthOf(horizon)) - first + 1
  const from = monthIndex(monthOf(plan.through)) - first + 1
  return {
    plan,
    horizon,
    first,
    months: Array.from({ length }, (_, offset) => monthAt(first + offset)),
    yearAfter: { from: Math.min(from, length), until: Math.min(from + 12, length) },
  }
}

export function emptyMonths(window: PlanWindow): number[] {
  return new Array<number>(window.months.length).fill(0)
}

/** Adds what falls inside the window to its months. */
export function addAmounts(months: number[], window: PlanWindow, added: MonthlyAmounts): void {
  const shift = added.first - window.first
  const until = Math.min(added.amounts.length, months.length - shift)
  for (let index = Math.max(0, -shift); index < until; index++)
    months[index + shift]! += added.amounts[index]!
}
