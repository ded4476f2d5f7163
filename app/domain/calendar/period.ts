import type { Day } from './day'
import { addDays, daysBetween, earliest, latest } from './day'

/** A closed period: both days belong to it, and `from <= through`. */
export interface Period {
  from: Day
  through: Day
}

/** A period that may lack an end: it runs until something else stops it. */
export interface OpenPeriod {
  from: Day
  through: Day | null
}

/** The number of days in a period, both ends counted: 1 for a single day. */
export function daysIn(period: Period): number {
  return daysBetween(period.from, period.through) + 1
}

export function contains(period: Period, day: Day): boolean {
  return period.from <= day && day <= period.through
}

/** The days two periods share, or null where they share none. */
export function intersect(a: Period, b: Period): Period | null {
  const from = latest(a.from, b.from)
  const through = earliest(a.through, b.through)
  return from <= through ? { from, through } : null
}

/** The period from a day to the day before another, or null where nothing lies between. */
export function until(from: Day, endExclusive: Day): Period | null {
  return from < endExclusive ? { from, through: addDays(endExclusive, -1) } : null
}
