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

/** A day as its month's number, its place in the month and the month's length. */
interface Place {
  index: number
  day: number
  length: number
}

// A secretariat has a few hundred months and days that thousands of rows begin and end on.
const lengths = new Map<number, number>()
const places = new Map<Day, Place>()

function placeOf(day: Day): Place {
  let place = places.get(day)
  if (place === undefined) {
    const index = monthIndex(monthOf(day))
    place = { index, day: dayOfMonth(day), length: daysInMonthAt(index) }
    places.set(day, place)
  }
  return place
}

/** Days in the month with this number (see `monthIndex`). */
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
  const opening = placeOf(period.from)
  const start = from !== undefined && from > period.from ? placeOf(from) : opening
  if (from !== undefined && from > period.through) return { first: start.index, amounts: [] }
  const end = placeOf(period.through)

  // Time is counted in units that every part month of this spread divides into, from the period's own start.
  const units = unitsPerMonth(opening, start, end)
  const skipped = ((opening.day - 1) * units) / opening.length
  const beforeStart =
    (start.index - opening.index) * units + ((start.day - 1) * units) / start.length - skipped
  const throughEnd = (end.index - opening.index) * units + (end.day * units) / end.length - skipped
  const divisor = denominator * (basis === 'total' ? throughEnd : basis === 'perMonth' ? units : 12 * units)

  const count = end.index - start.index + 1
  const amounts = new Array<Oere>(count)
  let before = multiplyHalfUp(numerator, beforeStart, divisor)
  for (let at = 0; at < count; at++) {
    const upTo = at === count - 1 ? throughEnd : (start.index - opening.index + at + 1) * units - skipped
    const through = multiplyHalfUp(numerator, upTo, divisor)
    amounts[at] = (through - before) as Oere
    before = through
  }
  return { first: start.index, amounts }
}

function unitsPerMonth(opening: Place, start: Place, end: Place): number {
  let units = opening.day === 1 ? 1 : opening.length
  if (start.day !== 1) units = leastCommonMultiple(units, start.length)
  if (end.day !== end.length) units = leastCommonMultiple(units, end.length)
  return units
}
