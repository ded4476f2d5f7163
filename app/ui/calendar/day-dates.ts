import type { Day } from '~/domain/calendar/day'
import { dayFrom, dayOfMonth, monthNumberOf, yearOf } from '~/domain/calendar/day'

/** The beginning of a day where the browser is: what react-big-calendar counts in. */
export function dateOf(day: Day): Date {
  return new Date(yearOf(day), monthNumberOf(day) - 1, dayOfMonth(day))
}

export function dayOf(date: Date): Day {
  const found = dayFrom(date.getFullYear(), date.getMonth() + 1, date.getDate())
  if (!found) throw new RangeError('not a day of the calendar')
  return found
}
