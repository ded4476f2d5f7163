import type { Day } from './day'
import { addDays, daysBetween, firstDayOfMonth, lastDayOfMonth, weekdayOf, yearOf } from './day'
import type { Period } from './period'

/** A week as Danish calendars number it (ISO 8601): the year is that of its Thursday. */
export interface Week {
  year: number
  number: number
}

/** `weekOf('2027-01-03')` is week 53 of 2026. */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = yearOf(thursday)
  const newYear = `${String(year).padStart(4, '0')}-01-01` as Day
  return { year, number: Math.floor(daysBetween(newYear, thursday) / 7) + 1 }
}

/** Monday to Sunday around a day. */
export function weekAround(day: Day): Period {
  const monday = addDays(day, 1 - weekdayOf(day))
  return { from: monday, through: addDays(monday, 6) }
}

/** The whole weeks that a day's month touches: what a month's sheet shows. */
export function sheetOf(day: Day): Period {
  return {
    from: weekAround(firstDayOfMonth(day)).from,
    through: weekAround(lastDayOfMonth(day)).through,
  }
}
