import type { Activity } from '../activities/activity'
import { activityPeriod, costLinePeriod, endsBeforePlan } from '../activities/activity'
import { addDays, dayOfMonth, isLastDayOfMonth } from '../calendar/day'
import { monthIndex, monthOf } from '../calendar/month'
import type { Period } from '../calendar/period'
import { intersect } from '../calendar/period'
import { fraction, times } from '../money/fraction'
import type { Share } from '../money/oere'
import { wholeShare } from '../money/oere'
import { spread } from '../money/spread'
import type { Plan } from '../plans/plan'
import type { PlanWindow } from './plan-window'
import { addAmounts, emptyMonths } from './plan-window'
import type { RecordsIndex } from './records-index'

/** What an activity needs in each month of its plan's window, in øre: inside the plan and after it. */
export function needOf(activity: Activity, window: PlanWindow, index: RecordsIndex): number[] {
  const { plan } = window
  const period = activityPeriod(activity, plan)
  const need = emptyMonths(window)
  for (const line of index.costLinesOf(activity.id)) {
    const days = costLinePeriod(line, period)
    if (days.from <= days.through) addAmounts(need, window, spread(line.amount, line.basis, days))
  }
  for (const position of index.positionsStaffing(activity.id)) {
    const split = index.splitOf(position)
    const column = split.activityIds.indexOf(activity.id)
    const width = split.activityIds.length + 1
    for (const stretch of split.stretches) {
      const at = stretch.month - window.first
      if (stretch.through > plan.through || at < 0) continue
      for (let cell = column; cell < stretch.cells.length; cell += width) need[at]! += stretch.cells[cell]!
    }
  }
  addNeedAfterPlan(need, activity, window)
  return need
}

/**
 * After the plan: the stated cost per year, else the average of the last 12 whole months it has had in the plan
 * (none: the part months it has), which `reduce` multiplies by its share.
 */
function addNeedAfterPlan(need: number[], activity: Activity, window: PlanWindow): void {
  const { plan, horizon } = window
  if (activity.continuation === 'close' || endsBeforePlan(activity, plan)) return
  const after: Period = { from: addDays(plan.through, 1), through: horizon }
  if (after.from > after.through) return
  if (activity.costAfterPlan !== null) {
    addAmounts(need, window, spread(activity.costAfterPlan, 'perYear', after))
    return
  }
  const months = averagedMonths(activity, plan)
  if (!months) return
  let sum = 0
  for (let month = months.first; month <= months.last; month++) sum += need[month - window.first]!
  if (sum === 0) return
  const average = fraction(sum, months.last - months.first + 1)
  addAmounts(
    need,
    window,
    spread(times(average, fraction(keptShare(activity), wholeShare)), 'perMonth', after),
  )
}

/** What is left of an activity's need after its plan. */
export function keptShare({
  continuation,
  reduceShare,
}: Pick<Activity, 'continuation' | 'reduceShare'>): Share {
  return continuation === 'reduce' && reduceShare !== null ? reduceShare : wholeShare
}

/** The months (see `monthIndex`) whose average the need after the plan is; null where it has had none. */
export function averagedMonths(activity: Activity, plan: Plan): { first: number; last: number } | null {
  const inPlan = intersect(activityPeriod(activity, plan), plan)
  return inPlan && lastWholeMonths(inPlan)
}

/** The last 12 whole calendar months of a period, or as many as it has; none: every month it touches. */
function lastWholeMonths(period: Period): { first: number; last: number } {
  const touchedFirst = monthIndex(monthOf(period.from))
  const touchedLast = monthIndex(monthOf(period.through))
  const first = dayOfMonth(period.from) === 1 ? touchedFirst : touchedFirst + 1
  const last = isLastDayOfMonth(period.through) ? touchedLast : touchedLast - 1
  return first <= last
    ? { first: Math.max(first, last - 11), last }
    : { first: touchedFirst, last: touchedLast }
}
