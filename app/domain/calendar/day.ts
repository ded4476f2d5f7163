import {
  addDays as addDaysToDate,
  addMonths as addMonthsToDate,
  differenceInCalendarDays,
  getDaysInMonth,
  getISODay,
} from 'date-fns'

declare const dayBrand: unique symbol

/** A calendar day as `YYYY-MM-DD`. Compared with `<` and `===`; carries no time and no time zone. */
export type Day = string & { readonly [dayBrand]: true }

/** Why a text is not a day: it does not look like one, or it names a day that the calendar lacks. */
export type DayProblem = 'not-a-date' | 'impossible-date'

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Local noon: far enough from both ends of the day that no clock change moves it to another. */
function toDate(day: Day): Date {
  return new Date(yearOf(day), monthNumberOf(day) - 1, dayOfMonth(day), 12)
}

function fromDate(date: Date): Day {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}` as Day
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0')
}

/** The number of days in a month; `month` is 1–12. `daysInMonth(2024, 2)` is 29. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1, 1, 12))
}

/** A day from its numbers (`month` 1–12), or null where the calendar has no such day. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < 1900 || year > 2999) return null
  if (!Number.isInteger(month) || month < 1 || month > 12) return null
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}` as Day
}

export function isDay(text: string): text is Day {
  const match = shape.exec(text)
  return match !== null && dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) !== null
}

/** A day written in the program or read from our own rows. Throws a RangeError for anything else. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/**
 * Reads what a person types: `31.12.2026`, `31/12-26`, `31-12-2026` or `2026-12-31`.
 * Two-digit years mean 20xx. Impossible days (`31.04.2026`) are told from texts that are no dates.
 */
export function readDay(text: string): { ok: true; day: Day } | { ok: false; problem: DayProblem } {
  const trimmed = text.trim()
  const iso = shape.exec(trimmed)
  const danish = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(trimmed)
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : danish
      ? [danish[3]!.length === 2 ? `20${danish[3]}` : danish[3], danish[2], danish[1]]
      : null
  if (!parts) return { ok: false, problem: 'not-a-date' }
  const found = dayFrom(Number(parts[0]), Number(parts[1]), Number(parts[2]))
  return found ? { ok: true, day: found } : { ok: false, problem: 'impossible-date' }
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** 1–12. */
export function monthNumberOf(day: Day): number {
  return Number(day.slice(5, 7))
}

/** 1–31. */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10))
}

/** 1 (Monday) – 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return getISODay(toDate(day))
}

export function addDays(day: Day, days: number): Day {
  return fromDate(addDaysToDate(toDate(day), days))
}

/** Whole days from `from` to `to`: 0 for the same day, 1 for the next. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate(to), toDate(from))
}

export function isLastDayOfMonth(day: Day): boolean {
  return dayOfMonth(day) === daysInMonth(yearOf(day), monthNumberOf(day))
}

export function lastDayOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}${pad(daysInMonth(yearOf(day), monthNumberOf(day)))}` as Day
}

export function firstDayOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01` as Day
}

/**
 * What becomes of an anchor on the last day of its month.
 * `dayNumber` keeps the number (forældelsesloven § 27): 28.02.2027 + 3 months is 28.05.2027.
 * `monthEnd` keeps the month's end (restaurationsloven § 36a): 31.05.2027.
 */
export type MonthEndConvention = 'dayNumber' | 'monthEnd'

/**
 * `months` calendar months after (or, negative, before) an anchor; never stepped from an earlier result.
 * A missing day becomes the month's last. `addMonths('2026-11-30', 3)` is 2027-02-28.
 */
export function addMonths(anchor: Day, months: number, convention: MonthEndConvention = 'dayNumber'): Day {
  const landed = fromDate(addMonthsToDate(toDate(anchor), months))
  return convention === 'monthEnd' && isLastDayOfMonth(anchor) ? lastDayOfMonth(landed) : landed
}

export function earliest(first: Day, ...others: Day[]): Day {
  return others.reduce((found, other) => (other < found ? other : found), first)
}

export function latest(first: Day, ...others: Day[]): Day {
  return others.reduce((found, other) => (other > found ? other : found), first)
}
