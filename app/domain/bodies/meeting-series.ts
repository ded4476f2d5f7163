import type { Day } from '../calendar/day'
import {
  addDays,
  addMonths,
  dayOfMonth,
  daysInMonth,
  firstDayOfMonth,
  monthNumberOf,
  weekdayOf,
  yearOf,
} from '../calendar/day'
import type { ClosedReason, ClosingDays } from '../calendar/working-days'
import { closedReason, openDayOnOrAfter } from '../calendar/working-days'

/** `weekday`: the third Thursday stays the third Thursday. `dayOfMonth`: the 17th stays the 17th. */
export const seriesKinds = ['weekday', 'dayOfMonth'] as const
export type SeriesKind = (typeof seriesKinds)[number]

export const mostInSeries = 24

export interface SeriesMeeting {
  day: Day
  /** Why it is not on the day the rhythm gives; null where it is. */
  movedFrom: { day: Day; reason: ClosedReason } | null
}

/**
 * The days of meetings with a fixed number of whole months between them, each counted from the first. A closed day
 * gives way to the next working day. `meetingSeries({ first: '2026-01-15', everyMonths: 3, count: 2, kind: 'weekday' })`
 * is Thursday 15 January and Thursday 16 April. A fifth weekday that a month lacks becomes its last.
 */
export function meetingSeries(
  { first, everyMonths, count, kind }: { first: Day; everyMonths: number; count: number; kind: SeriesKind },
  closingDays?: ClosingDays,
): SeriesMeeting[] {
  const length = Math.min(Math.max(0, Math.trunc(count)), mostInSeries)
  return Array.from({ length }, (_, index) => {
    const given =
      kind === 'weekday' ? sameWeekday(first, index * everyMonths) : addMonths(first, index * everyMonths)
    const reason = closedReason(given, 'working', closingDays)
    return reason === null
      ? { day: given, movedFrom: null }
      : { day: openDayOnOrAfter(given, 'working', closingDays), movedFrom: { day: given, reason } }
  })
}

function sameWeekday(first: Day, months: number): Day {
  const nth = Math.ceil(dayOfMonth(first) / 7)
  const start = firstDayOfMonth(addMonths(first, months))
  const offset = (weekdayOf(first) - weekdayOf(start) + 7) % 7
  const found = offset + (nth - 1) * 7
  const isThere = found < daysInMonth(yearOf(start), monthNumberOf(start))
  return addDays(start, isThere ? found : found - 7)
}
