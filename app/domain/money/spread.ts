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
      ? measure.upTo(last, dayOfMonth(period.through))
      : basis === 'perMonth'
        ? measure.unitsPerMonth
        : 12 * measure.unitsPerMonth)

  const amounts: Oere[] = []
  let before = multiplyHalfUp(numerator, measure.upTo(first, dayOfMonth(start) - 1), divisor)
  for (let index = first; index <= last; index++) {
    const end = index === last ? dayOfMonth(period.through) : daysInMonthAt(index)
    const through = multiplyHalfUp(numerator, measure.upTo(index, end), divisor)
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
  const partMonths = [
    { index: first, isPart: dayOfMonth(period.from) !== 1 },
    { index: split, isPart: dayOfMonth(start) !== 1 },
    { index: last, isPart: dayOfMonth(period.through) !== daysInMonthAt(last) },
  ].filter((month) => month.isPart)
  const unitsPerMonth = partMonths.reduce(
    (units, month) => leastCommonMultiple(units, daysInMonthAt(month.index)),
    1,
  )
  const upToDay = (index: number, day: number) =>
    index * unitsPerMonth + (day * unitsPerMonth) / daysInMonthAt(index)
  const zeroPoint = upToDay(first, dayOfMonth(period.from) - 1)
  return { unitsPerMonth, upTo: (index: number, day: number) => upToDay(index, day) - zeroPoint }
}
