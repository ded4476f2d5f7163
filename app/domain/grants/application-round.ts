import type { Day } from '../calendar/day'
import { addDays, addMonths, dayFrom, daysInMonth, yearOf } from '../calendar/day'

/** A funder's deadline for applications: one dated, or the same day each year. Exactly one of the two is set. */
export interface ApplicationRound {
  id: string
  funderId: string
  label: string | null
  day: Day | null
  /** `MM-DD`, every year; 29 February is the 28th in other years. */
  monthDay: string | null
  /** `HH:MM` in Europe/Copenhagen. */
  time: string | null
  /** When the funder decides on a dated round; a yearly one is told by the funder's answer time. */
  decisionDay: Day | null
}

/** One date of a round. */
export interface RoundDate {
  round: ApplicationRound
  day: Day
}

/** The day a yearly round has in a year. `roundDayIn('02-29', 2027)` is 2027-02-28. */
export function roundDayIn(monthDay: string, year: number): Day {
  const [month = 1, number = 1] = monthDay.split('-').map(Number)
  const day = dayFrom(year, month, Math.min(number, daysInMonth(year, month)))
  if (day === null) throw new RangeError(`not a month and day: ${monthDay}`)
  return day
}

/** The dates of rounds from a day on and through a number of months, the first first. Dated rounds come once. */
export function roundDates(rounds: readonly ApplicationRound[], from: Day, months: number): RoundDate[] {
  const before = addMonths(from, months)
  return rounds
    .flatMap((round): RoundDate[] => {
      if (round.day !== null) return [{ round, day: round.day }]
      if (round.monthDay === null) return []
      const years = Array.from({ length: yearOf(before) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at)
      return years.map((year) => ({ round, day: roundDayIn(round.monthDay!, year) }))
    })
    .filter(({ day }) => day >= from && day < before)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** Reads a day and month as Danes write them, to `MM-DD`. `readMonthDay('1.3.')` is `03-01`; null for none there is. */
export function readMonthDay(text: string): string | null {
  const match = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\.?$/.exec(text.trim())
  if (!match) return null
  const [number, month] = [Number(match[1]), Number(match[2])]
  // A leap year has every day there is.
  if (month < 1 || month > 12 || number < 1 || number > daysInMonth(2028, month)) return null
  return `${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`
}

/** A yearly day as Danes write it. `monthDayText('03-01')` is `1.3.` */
export function monthDayText(monthDay: string): string {
  const [month, day] = monthDay.split('-').map(Number)
  return `${day}.${month}.`
}

/** When the answer to a round comes: a dated one's own decision day, else the funder's answer time after it; null where unknown. */
export function answerDay({ round, day }: RoundDate, answerDays: number | null): Day | null {
  if (round.day !== null && round.decisionDay !== null) return round.decisionDay
  return answerDays === null ? null : addDays(day, answerDays)
}
