import type { BoardMonth } from '~/domain/board/board-figures'
import { monthOf } from '~/domain/calendar/month'
import type { PlanCoverage } from '~/domain/funding/coverage-types'

const mostMonths = 36

/** From January of the year a plan ends in to its horizon, at most three years: what the chart of the paper shows. */
export function boardMonths({ through, months, totals }: PlanCoverage): BoardMonth[] {
  const january = `${monthOf(through).slice(0, 4)}-01`
  const first = months.findIndex((month) => month >= january)
  return totals.activities
    .slice(Math.max(0, first), Math.max(0, first) + mostMonths)
    .map(({ month, need, firm, conditional, hoped, missing }) => ({
      month,
      need,
      firm,
      conditional,
      hoped,
      missing,
    }))
}
