import type { Day } from './day'
import { day, daysInMonth } from './day'
import type { Period } from './period'

declare const monthBrand: unique symbol

/** A calendar month as `YYYY-MM`, compared with `<`. */
export type Month = string & { readonly [monthBrand]: true }

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month
}

/** A month written in the program. Throws a RangeError for anything but `YYYY-MM`. */
export function month(text: string): Month {
  day(`${text}-01`)
  return text as Month
}

/** Months since year 0, so that months can be counted and used as array positions. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

export function monthAt(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, '0')
  const number = String((((index % 12) + 12) % 12) + 1).padStart(2, '0')
  return `${year}-${number}` as Month
}

export function addToMonth(month: Month, months: number): Month {
  return monthAt(monthIndex(month) + months)
}

export function firstDayOf(month: Month): Day {
  return `${month}-01` as Day
}

export function lastDayOf(month: Month): Day {
  return `${month}-${String(daysInMonthOf(month)).padStart(2, '0')}` as Day
}

export function daysInMonthOf(month: Month): number {
  return daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
}

/** Every month a period touches, in order. */
export function monthsOf(period: Period): Month[] {
  const first = monthIndex(monthOf(period.from))
  const last = monthIndex(monthOf(period.through))
  return Array.from({ length: last - first + 1 }, (_, offset) => monthAt(first + offset))
}
