import type { Day, MonthEndConvention } from '../calendar/day'
import { addDays, addMonths, dayFrom, daysInMonth, monthNumberOf, yearOf } from '../calendar/day'
import type { Period } from '../calendar/period'
import { contains, intersect } from '../calendar/period'
import type { CutOff, Grid, MonthDay, ShortPeriod } from './rule'

/** A period of a grid or between cut-offs, numbered from 1. */
export interface NumberedPeriod {
  number: number
  period: Period
}

/** A day and month in a year; 29 February is the 28th in a common year. */
export function monthDayIn(year: number, { day, month }: MonthDay): Day {
  return dayFrom(year, month, Math.min(day, daysInMonth(year, month)))!
}

/**
 * Every year from the first day of `firstMonth` that a grant touches: the whole year and what the grant has of it.
 * A year is known by the calendar year it begins in.
 */
export function yearPeriods(
  grant: Period,
  firstMonth: number,
): { year: number; whole: Period; period: Period }[] {
  const firstYear = yearOf(grant.from) - (monthNumberOf(grant.from) < firstMonth ? 1 : 0)
  const years: { year: number; whole: Period; period: Period }[] = []
  for (let year = firstYear; ; year += 1) {
    const from = dayFrom(year, firstMonth, 1)!
    const whole = { from, through: addDays(addMonths(from, 12), -1) }
    const period = intersect(whole, grant)
    if (!period) return years
    years.push({ year, whole, period })
  }
}

/** The periods of a grid inside a grant, with its short last one treated as the rule says. */
export function gridPeriods(
  grid: Grid,
  shortPeriod: ShortPeriod,
  grant: Period,
  convention: MonthEndConvention,
): NumberedPeriod[] {
  const boundary = gridBoundary(grid, grant, convention)
  const periods: NumberedPeriod[] = []
  let isShort = false
  for (let number = 1; ; number += 1) {
    const whole = { from: boundary(number - 1), through: addDays(boundary(number), -1) }
    const period = intersect(whole, grant)
    if (!period) break
    periods.push({ number, period })
    isShort = whole.through > grant.through
  }
  if (!isShort || shortPeriod === 'own') return periods
  const last = periods.pop()
  if (!last || shortPeriod === 'drop') return periods
  const before = periods.pop()
  if (!before) return [last]
  return [
    ...periods,
    { number: before.number, period: { from: before.period.from, through: last.period.through } },
  ]
}

/** The first day of a grid's period by its number from 0; period 0 is the one the grant starts in. */
function gridBoundary(grid: Grid, grant: Period, convention: MonthEndConvention): (index: number) => Day {
  const anchored = (months: number) => (index: number) => addMonths(grant.from, index * months, convention)
  const calendar = (months: number) => {
    const month = Math.floor((monthNumberOf(grant.from) - 1) / months) * months + 1
    const first = dayFrom(yearOf(grant.from), month, 1)!
    return (index: number) => addMonths(first, index * months)
  }
  switch (grid.kind) {
    case 'everyMonths':
      return anchored(grid.months)
    case 'grantYear':
      return anchored(12)
    case 'quarter':
      return calendar(3)
    case 'halfYear':
      return calendar(6)
    case 'calendarYear':
      return calendar(12)
  }
}

/** The periods that end on a cut-off day inside a grant, and the rest of the grant after the last one. */
export function cutOffPeriods(cutOffs: readonly CutOff[], grant: Period): NumberedPeriod[] {
  const days = new Set<Day>([grant.through])
  for (let year = yearOf(grant.from); year <= yearOf(grant.through); year += 1) {
    for (const cutOff of cutOffs) {
      const number = cutOff.kind === 'monthEnd' ? daysInMonth(year, cutOff.month) : cutOff.day
      const day = monthDayIn(year, { day: number, month: cutOff.month })
      if (contains(grant, day)) days.add(day)
    }
  }
  const sorted = [...days].sort()
  return sorted.map((through, index) => {
    const before = sorted[index - 1]
    return { number: index + 1, period: { from: before ? addDays(before, 1) : grant.from, through } }
  })
}
