import type { Day } from '../calendar/day'
import { dayOfMonth } from '../calendar/day'
import { daysInMonthOf, monthAt, monthIndex, monthOf } from '../calendar/month'
import type { Period } from '../calendar/period'
import type { Fraction } from './fraction'
import { leastCommonMultiple, multiplyHalfUp } from './fraction'
import type { Oere } from './oere'

/** How an amount over time is stated; the words of a cost line. */
export type Basis = 'total' | 'perMonth' | 'perYear'

/** Whole øre a month, from the month numbered `first` (see `monthIndex`) on. */
export interface MonthlyAmounts {
  first: number
  amounts: Oere[]
}

const lengths = new Map<number, number>()

/** Days in the month with this number, remembered: the spread asks for the same few hundred over and over. */
export function daysInMonthAt(index: number): number {
  let days = lengths.get(index)
  if (days === undefined) {
    days = daysInMonthOf(monthAt(index))
    lengths.set(index, days)
  }
  return days
}

/**
 * Spreads an amount over the months of a period by cumulative rounding: with `c(m)` the exact amount up to and
 * including month m, the month gets `round(c(m)) − round(c(m−1))`, so that every stretch sums exactly.
 * A part month counts days in the period / days in the month. An amount may be a fraction of øre.
 * With `from`, what falls before that day is left out and the rest is untouched.
 *
 * `spread(100, 'total', 2026-01-01…2026-03-31)` is 33, 34, 33.
 */
export function spread(amount: Oere | Fraction, basis: Basis, period: Period, from?: Day): MonthlyAmounts {
  const { numerator, denominator } =
    typeof amount === 'number' ? { numerator: amount, denominator: 1 } : amount
  const start = from !== undefined && from > period.from ? from : period.from
  if (start > period.through) return { first: monthIndex(monthOf(start)), amounts: [] }

  const first = monthIndex(monthOf(start))
  const last = monthIndex(monthOf(period.through))
  const measure = measureMonths(period, start)
  const divisor =
    denominator *
    (basis === 'total'
      ? measure.throughEnd
      : basis === 'perMonth'
        ? measure.unitsPerMonth
        : 12 * measure.unitsPerMonth)

  const amounts: Oere[] = []
  let before = multiplyHalfUp(numerator, measure.before(first, dayOfMonth(start)), divisor)
  for (let index = first; index <= last; index++) {
    const units = index === last ? measure.throughEnd : measure.throughMonth(index)
    const through = multiplyHalfUp(numerator, units, divisor)
    amounts.push((through - before) as Oere)
    before = through
  }
  return { first, amounts }
}

/** Counts months from a period's start in whole units, fine enough for every part month that is asked about. */
function measureMonths(period: Period, start: Day) {
  const first = monthIndex(monthOf(period.from))
  const last = monthIndex(monthOf(period.through))
  const split = monthIndex(monthOf(start))
  const lastDay = dayOfMonth(period.through)
  let unitsPerMonth = 1
  if (dayOfMonth(period.from) !== 1) unitsPerMonth = leastCommonMultiple(unitsPerMonth, daysInMonthAt(first))
  if (dayOfMonth(start) !== 1) unitsPerMonth = leastCommonMultiple(unitsPerMonth, daysInMonthAt(split))
  if (lastDay !== daysInMonthAt(last)) unitsPerMonth = leastCommonMultiple(unitsPerMonth, daysInMonthAt(last))

  const before = (index: number, day: number) =>
    (index - first) * unitsPerMonth + ((day - 1) * unitsPerMonth) / daysInMonthAt(index)
  const zeroPoint = before(first, dayOfMonth(period.from))
  return {
    unitsPerMonth,
    /** Units from the period's start to the day before this one. */
    before: (index: number, day: number) => before(index, day) - zeroPoint,
    throughMonth: (index: number) => (index - first + 1) * unitsPerMonth - zeroPoint,
    throughEnd: before(last, lastDay + 1) - zeroPoint,
  }
}
