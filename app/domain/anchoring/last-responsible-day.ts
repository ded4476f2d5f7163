import type { Day } from '../calendar/day'
import { addDays, addMonths, dayFrom, daysBetween, yearOf } from '../calendar/day'
import type { Month } from '../calendar/month'
import { firstDayOf } from '../calendar/month'
import type { ApplicationRound, RoundDate } from '../grants/application-round'
import { answerDay, roundDates, roundDayIn } from '../grants/application-round'
import { noticeDayOf } from '../positions/notice'
import type { WindowOwner, WindowRule, WindowRules } from './window-rules'

/** What of an owner decides how long its decision takes. */
export interface DecidingOwner {
  kind: WindowOwner
  /** The month (1–12) its fiscal year starts in. */
  fiscalYearStart: number
  /** A foundation's own rounds and the days its answers take; null: unknown. */
  rounds: readonly ApplicationRound[]
  answerDays: number | null
  /** A post's notice, months to the end of a month; null: none stated. */
  noticeMonths: number | null
}

/** One step back from the first uncovered month, the latest first; the words are the catalogue's. */
export type WindowStep =
  | { code: 'firstUncovered'; day: Day }
  | { code: 'budgetAdopted'; day: Day }
  | { code: 'fiscalYearStart'; day: Day }
  | { code: 'departmentMeeting'; day: Day; months: number }
  | { code: 'lead'; day: Day; months: number; days: number }
  | { code: 'roundAnswer'; day: Day; label: string | null }
  | { code: 'roundDeadline'; day: Day; label: string | null }
  | { code: 'roundUnknown'; day: Day; months: number }
  | { code: 'notice'; day: Day; months: number }

export interface LastResponsibleDay {
  day: Day
  /** Which kind of owner it was counted for: where nobody is named, the one that must decide first. */
  countedFor: WindowOwner
  /** From the first uncovered month back to `day`, the last step's. */
  steps: WindowStep[]
}

/** How far back a foundation's rounds are looked through. */
const roundYears = 5

/**
 * The last day on which an owner can decide to carry a subject from its first uncovered month on. Without an owner
 * it is the earliest of a municipality's and a foundation's whose rounds nobody knows.
 *
 * A municipality gives 2026-08-31 for every month of 2027: the budget's 2026-10-15 less 45 days.
 */
export function lastResponsibleDay(
  firstUncovered: Month,
  owner: DecidingOwner | null,
  rules: WindowRules,
): LastResponsibleDay {
  if (owner) return countBack(firstUncovered, owner, rules[owner.kind])
  const municipality = countBack(firstUncovered, unknownOwner('municipality'), rules.municipality)
  const foundation = countBack(firstUncovered, unknownOwner('foundation'), rules.foundation)
  return foundation.day < municipality.day ? foundation : municipality
}

function unknownOwner(kind: WindowOwner): DecidingOwner {
  return { kind, fiscalYearStart: 1, rounds: [], answerDays: null, noticeMonths: null }
}

function countBack(month: Month, owner: DecidingOwner, rule: WindowRule): LastResponsibleDay {
  const start = firstDayOf(month)
  const counted = stepsBack(start, owner, rule)
  const steps: WindowStep[] = [{ code: 'firstUncovered', day: start }, ...counted]
  return { day: steps.at(-1)!.day, countedFor: owner.kind, steps }
}

function stepsBack(start: Day, owner: DecidingOwner, rule: WindowRule): WindowStep[] {
  switch (rule.kind) {
    case 'budgetDay': {
      const adopted = roundDayIn(rule.monthDay, yearOf(start) - 1)
      return [{ code: 'budgetAdopted', day: adopted }, ...lead(adopted, 0, rule.leadDays)]
    }
    case 'fiscalYear': {
      const yearStart = fiscalYearStartBefore(start, owner.fiscalYearStart)
      const meeting = addMonths(yearStart, -rule.leadMonths)
      const steps: WindowStep[] = [{ code: 'fiscalYearStart', day: yearStart }]
      if (rule.leadMonths > 0) {
        steps.push({ code: 'departmentMeeting', day: meeting, months: rule.leadMonths })
      }
      return [...steps, ...lead(meeting, 0, rule.leadDays)]
    }
    case 'round':
      return (
        lastRoundInTime(start, owner) ?? [
          { code: 'roundUnknown', day: addMonths(start, -rule.leadMonths), months: rule.leadMonths },
        ]
      )
    case 'before':
      return lead(start, rule.leadMonths, rule.leadDays)
    case 'notice': {
      const months = owner.noticeMonths ?? 0
      const day = noticeDayOf({ noticeMonths: months }, addDays(start, -1))!
      return [{ code: 'notice', day, months }]
    }
  }
}

function lead(from: Day, months: number, days: number): WindowStep[] {
  if (months === 0 && days === 0) return []
  return [{ code: 'lead', day: addDays(addMonths(from, -months), -days), months, days }]
}

/** The first day of the fiscal year that holds a day. */
function fiscalYearStartBefore(day: Day, month: number): Day {
  const inYear = dayFrom(yearOf(day), month, 1)!
  return inYear <= day ? inYear : dayFrom(yearOf(day) - 1, month, 1)!
}

/** The last round whose answer comes before the month begins; null where rounds or answer times are not known. */
function lastRoundInTime(start: Day, { rounds, answerDays }: DecidingOwner): WindowStep[] | null {
  const from = addMonths(start, -12 * roundYears)
  const inTime = roundDates(rounds, from, 12 * roundYears)
    .map((date: RoundDate) => ({ date, answer: answerDay(date, answerDays) }))
    .filter((each): each is { date: RoundDate; answer: Day } => each.answer !== null && each.answer < start)
    .at(-1)
  if (!inTime) return null
  const { label } = inTime.date.round
  return [
    { code: 'roundAnswer', day: inTime.answer, label },
    { code: 'roundDeadline', day: inTime.date.day, label },
  ]
}

/** Where a subject stands against its last day. `decided`: its owner has decided, and no day is waited for. */
export const windowStates = ['missed', 'closing', 'open', 'decided', 'none'] as const
export type WindowState = (typeof windowStates)[number]

/** A window is said to close for this many days. */
export const closingDaysBefore = 90

/** How a last day stands today; null is a subject that lacks nothing and has no day. */
export function windowStateOf(last: Day | null, today: Day): Exclude<WindowState, 'decided'> {
  if (last === null) return 'none'
  if (last < today) return 'missed'
  return daysBetween(today, last) <= closingDaysBefore ? 'closing' : 'open'
}

/** The last meeting on or before a day, from today on; null where the board does not meet again before it. */
export function lastMeetingBefore<M extends { day: Day }>(
  meetings: readonly M[],
  last: Day,
  today: Day,
): M | null {
  return meetings.reduce<M | null>(
    (found, meeting) =>
      meeting.day >= today && meeting.day <= last && (!found || meeting.day > found.day) ? meeting : found,
    null,
  )
}
