import type { Day } from '~/domain/calendar/day'
import { dayOfMonth, monthNumberOf, yearOf } from '~/domain/calendar/day'
import type { Month } from '~/domain/calendar/month'
import { addToMonth, daysInMonthOf, month, monthAt, monthIndex, monthOf } from '~/domain/calendar/month'
import type { Oere } from '~/domain/money/oere'
import { sum } from '~/domain/money/oere'

/** One month of coverage as the charts draw it: `need = firm + conditional + hoped + missing`. */
export interface CoverageMonth {
  month: Month
  need: Oere
  firm: Oere
  conditional: Oere
  hoped: Oere
  missing: Oere
}

/** The certainties in the order they are stacked and listed, with the name of their fill. */
export const certainties = [
  { key: 'firm', fill: 'bev' },
  { key: 'conditional', fill: 'bet' },
  { key: 'hoped', fill: 'ans' },
  { key: 'missing', fill: 'man' },
] as const
export type Certainty = (typeof certainties)[number]['key']

/** The months a chart shows. */
export interface ChartWindow {
  first: Month
  /** Number of months. */
  length: number
}

/**
 * From January of the year of today, or of the plan's end where that is earlier, to `monthsAfter` months after
 * the month of the plan's end.
 */
export function chartWindow(today: Day, planThrough: Day, monthsAfter: number): ChartWindow {
  const first = month(`${Math.min(yearOf(today), yearOf(planThrough))}-01`)
  const last = addToMonth(monthOf(planThrough), monthsAfter)
  return { first, length: monthIndex(last) - monthIndex(first) + 1 }
}

/** The window of the months there are, cut off some months after the plan's end; null without months. */
export function windowOfMonths(
  months: readonly CoverageMonth[],
  planThrough: Day,
  monthsAfter: number,
): ChartWindow | null {
  const first = months[0]?.month
  const last = months.at(-1)?.month
  if (!first || !last) return null
  const cut = addToMonth(monthOf(planThrough), monthsAfter)
  const end = last < cut ? last : cut
  return { first, length: Math.max(1, monthIndex(end) - monthIndex(first) + 1) }
}

/** The months of a window in order; what the coverage does not reach is left out. */
export function monthsWithin(months: readonly CoverageMonth[], window: ChartWindow): CoverageMonth[] {
  const end = addToMonth(window.first, window.length)
  return months.filter((each) => each.month >= window.first && each.month < end)
}

/** Where a day lies in a window, in months from its start: `2026-01-16` is 15/31 into a window from January. */
export function positionOf(day: Day, window: ChartWindow): number {
  const whole = monthIndex(monthOf(day)) - monthIndex(window.first)
  return whole + (dayOfMonth(day) - 1) / daysInMonthOf(monthOf(day))
}

/** Where the end of a day lies: the last day of a month is the start of the next. */
export function endPositionOf(day: Day, window: ChartWindow): number {
  return positionOf(day, window) + 1 / daysInMonthOf(monthOf(day))
}

export interface YearSpan {
  year: number
  /** Months from the window's start. */
  from: number
  length: number
}

/** The calendar years a window touches, each with its stretch of it. */
export function yearsOf(window: ChartWindow): YearSpan[] {
  const spans: YearSpan[] = []
  for (let offset = 0; offset < window.length; offset += 1) {
    const year = yearOf(`${monthAt(monthIndex(window.first) + offset)}-01` as Day)
    const current = spans.at(-1)
    if (current?.year === year) current.length += 1
    else spans.push({ year, from: offset, length: 1 })
  }
  return spans
}

/** The sums of some months. */
export function totalOf(months: readonly CoverageMonth[]): Omit<CoverageMonth, 'month'> {
  return {
    need: sum(months.map((each) => each.need)),
    firm: sum(months.map((each) => each.firm)),
    conditional: sum(months.map((each) => each.conditional)),
    hoped: sum(months.map((each) => each.hoped)),
    missing: sum(months.map((each) => each.missing)),
  }
}

export function yearOfMonth(value: Month): number {
  return Number(value.slice(0, 4))
}

/** 1–4. */
export function quarterOfMonth(value: Month): number {
  return Math.ceil(monthNumberOf(`${value}-01` as Day) / 3)
}
