import { allocate } from '~/domain/money/allocate'
import { monthOf } from '~/domain/calendar/month'
import type { CoverageMonth, PlanCoverage } from '~/domain/funding/coverage-types'
import { oere } from '~/domain/money/oere'
import type { StripMonth } from './overview'

/** The 12 months up to and including the one a plan ends in, and up to 24 after: what charts and strips show. */
export function aroundPlanEnd<Row>(
  months: readonly Row[],
  plan: Pick<PlanCoverage, 'months' | 'through'>,
): Row[] {
  const end = plan.months.indexOf(monthOf(plan.through))
  return months.slice(Math.max(0, end - 11), end + 25)
}

/** The 12 calendar months after the one a plan ends in. */
export function yearAfter<Row>(
  months: readonly Row[],
  plan: Pick<PlanCoverage, 'months' | 'through'>,
): Row[] {
  const end = plan.months.indexOf(monthOf(plan.through))
  return months.slice(end + 1, end + 13)
}

/** The five figures of months added. */
export function sumOfMonths(
  cells: readonly Omit<CoverageMonth, 'month' | 'surplus'>[],
): Omit<CoverageMonth, 'month' | 'surplus'> {
  const sums = { need: 0, firm: 0, conditional: 0, hoped: 0, missing: 0 }
  for (const cell of cells)
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += cell[key]
  return sums as Omit<CoverageMonth, 'month' | 'surplus'>
}

/** How a month's need is met, in 1/1000 that sum to 1000; all 0 where there is no need. */
export function stripMonth({ month, need, firm, conditional, hoped, missing }: CoverageMonth): StripMonth {
  if (need === 0) return { month, firm: 0, conditional: 0, hoped: 0, missing: 0 }
  const parts = allocate(oere(1000), [firm, conditional, hoped, missing])
  return { month, firm: parts[0]!, conditional: parts[1]!, hoped: parts[2]!, missing: parts[3]! }
}

export function stripOf(
  activity: { months: readonly CoverageMonth[] },
  plan: Pick<PlanCoverage, 'months' | 'through'>,
): StripMonth[] {
  return aroundPlanEnd(activity.months, plan).map(stripMonth)
}
