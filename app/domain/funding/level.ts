import type { Activity } from '../activities/activity'
import { endsBeforePlan } from '../activities/activity'
import type { Day } from '../calendar/day'
import type { Month } from '../calendar/month'
import { monthOf } from '../calendar/month'
import type { Oere } from '../money/oere'
import { sum } from '../money/oere'
import type { CoverageFlags, CoverageMonth, Level } from './coverage-types'
import type { PlanWindow } from './plan-window'

/** A gap under 1 krone in a month is rounding: it counts in sums, never for a level, a month or a chance. */
export const roundingGap = 100

export interface Standing {
  level: Level
  flags: CoverageFlags
  firstUncoveredMonth: Month | null
  annualNeed: Oere
  annualGap: Oere
  annualMissing: Oere
}

/** What an activity's months say about the end of its plan. */
export function standingOf(
  activity: Activity,
  months: readonly CoverageMonth[],
  window: PlanWindow,
  today: Day,
): Standing {
  const year = months.slice(window.yearAfter.from, window.yearAfter.until)
  const level = levelOf(activity, year, window)
  const thisMonth = monthOf(today)
  const firstUncoveredMonth = months.find((one) => one.month >= thisMonth && isUncovered(one))?.month ?? null
  return {
    level,
    flags: {
      noCostsEntered: months.every((one) => one.need === 0),
      alreadyMissing:
        level === 'secured' &&
        firstUncoveredMonth !== null &&
        firstUncoveredMonth <= monthOf(window.plan.through),
      awaitsDecision:
        (level === 'lost' || level === 'partly') &&
        year.every((one) => one.need - one.firm - one.conditional < roundingGap),
    },
    firstUncoveredMonth,
    annualNeed: sum(year.map((one) => one.need)),
    annualGap: sum(year.map((one) => (one.need - one.firm) as Oere)),
    annualMissing: sum(year.map((one) => one.missing)),
  }
}

function levelOf(activity: Activity, year: readonly CoverageMonth[], window: PlanWindow): Level {
  if (activity.continuation === 'close' || endsBeforePlan(activity, window.plan)) return 'closing'
  if (!year.some(isUncovered)) return 'secured'
  return year.some((one) => one.firm > 0) ? 'partly' : 'lost'
}

function isUncovered(month: CoverageMonth): boolean {
  return month.need - month.firm >= roundingGap
}
