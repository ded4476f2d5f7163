import type { Day } from '../../domain/calendar/day'
import { addDays, addMonths, day, lastDayOfMonth, weekdayOf, yearOf } from '../../domain/calendar/day'
import { monthIndex, monthOf } from '../../domain/calendar/month'
import { openDayOnOrAfter } from '../../domain/calendar/working-days'
import { monthWords } from '../../domain/reporting/rule-words'

/** The end the demo is written for; the days in its files are read as of any day in March of that year. */
const writtenPlanEnd = day('2026-12-31')

const monthsAhead = 9

/**
 * The end of the demo's plan: the last day of the ninth month after today's, so that it lies 9–10 months ahead.
 * `demoPlanEnd('2026-11-22')` is 2027-08-31.
 */
export function demoPlanEnd(today: Day): Day {
  return lastDayOfMonth(addMonths(today, monthsAhead))
}

/** The demo's written days, moved by whole months to where they belong as seen from a day. */
export interface DemoDays {
  today: Day
  /** A written day, moved. The last day of a month stays one. */
  on(written: string): Day
  /** The year a written day has come to, for names that carry one. */
  yearOf(written: string): number
  /** The Danish name that a written month (1–12) has come to. */
  monthName(written: number): string
  /** A written meeting day, moved to the Thursday of its week or the next working day. */
  meetingOn(written: string): Day
}

export function demoDays(today: Day): DemoDays {
  const months = monthIndex(monthOf(demoPlanEnd(today))) - monthIndex(monthOf(writtenPlanEnd))
  const on = (written: string) => addMonths(day(written), months, 'monthEnd')
  return {
    today,
    on,
    yearOf: (written) => yearOf(on(written)),
    monthName: (written) => monthWords[(((written - 1 + months) % 12) + 12) % 12]!,
    meetingOn: (written) => {
      const moved = on(written)
      return openDayOnOrAfter(addDays(moved, thursday - weekdayOf(moved)), 'working')
    },
  }
}

const thursday = 4
