import type { Day } from './day'

declare const instantBrand: unique symbol

/** A moment as ISO text in UTC with milliseconds (`2026-03-09T08:00:00.000Z`). Compared with `<`. */
export type Instant = string & { readonly [instantBrand]: true }

/** A moment from the clock, from a row or from our own text. Throws a RangeError for what is none. */
export function instant(value: Date | string | number): Instant {
  return new Date(value).toISOString() as Instant
}

export interface Duration {
  days?: number
  hours?: number
  minutes?: number
  seconds?: number
}

/** `after('2026-03-09T08:00:00.000Z', { minutes: 5 })` is 08:05. Days are 24 hours; negative parts go back. */
export function after(moment: Instant, { days = 0, hours = 0, minutes = 0, seconds = 0 }: Duration): Instant {
  return instant(Date.parse(moment) + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000)
}

/** Whole seconds from one moment to a later one, rounded up; 0 where it is not later. */
export function secondsUntil(from: Instant, to: Instant): number {
  return Math.max(0, Math.ceil((Date.parse(to) - Date.parse(from)) / 1000))
}

const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

/** The day a moment belongs to in Copenhagen: half past eleven in the evening UTC is already tomorrow. */
export function dayInCopenhagen(moment: Instant): Day {
  return copenhagen.format(Date.parse(moment)) as Day
}

const copenhagenClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  timeStyle: 'short',
})

/** The time of day in Copenhagen as `HH:MM`: 22.30 UTC in summer is 00:30. */
export function clockInCopenhagen(moment: Instant): string {
  return copenhagenClock.format(Date.parse(moment))
}
