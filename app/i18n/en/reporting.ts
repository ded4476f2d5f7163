import type { RuleAnchor, Span, SpanUnit } from '~/domain/reporting/rule'
import type { Shift } from '~/domain/reporting/requirement'
import type { reporting as danish } from '../da/reporting'

const shifts: Record<Shift, string> = {
  none: 'no shift',
  nextWorkingDay: 'next working day',
  previousWorkingDay: 'previous working day',
  nextBankDay: 'next bank day',
  previousBankDay: 'previous bank day',
}

const anchors: Record<RuleAnchor, string> = {
  grantEnd: 'the grant ends',
  grantStart: 'the grant starts',
  awardDay: 'award letter',
  acceptance: 'acceptance',
  lastPayment: 'last payment',
  planEnd: 'the plan ends',
  calendarYearEnd: 'the calendar year ends',
  holderFiscalYearEnd: 'the holder’s fiscal year ends',
  notice: 'notice received',
}

const units: Record<SpanUnit, readonly [one: string, many: string]> = {
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
  workingDays: ['working day', 'working days'],
  bankDays: ['bank day', 'bank days'],
}

function spanText({ count, unit }: Span): string {
  return `${count} ${units[unit][count === 1 ? 0 : 1]}`
}

export const reporting: typeof danish = {
  shifts,
  why: {
    typed: (day) => `the letter says ${day}`,
    anchor: (anchor, day) => `${anchors[anchor]} ${day}`,
    periodEnd: (day) => `the period ends ${day}`,
    cutOff: (day) => `cut-off ${day}`,
    span: (span, direction, day) => `${spanText(span)} ${direction}: ${day}`,
    keepsMonthEnd: (otherwise) => `the last day of the month is kept (otherwise ${otherwise})`,
    keepsDayNumber: (otherwise) =>
      `the day number is kept (otherwise the last day of the month, ${otherwise})`,
    yearly: (year, day) => `the year after ${year}: ${day}`,
    fraction: ({ numerator, denominator, daysInGrant }, day) =>
      `${numerator}/${denominator} of the grant’s ${daysInGrant} days: ${day}`,
    instalment: (day) => `instalment ${day}`,
    meeting: (body, day) => `meeting of ${body} ${day}`,
    limit: (kind, day, steps, isApplied) =>
      `${kind === 'atLatest' ? 'at the latest' : 'at the earliest'} ${day} (${steps})${isApplied ? '' : ', which does not move the day'}`,
    shift: (shift, day) => `${shifts[shift]}: ${day}`,
    kept: (day) => `it was due ${day}, and it is not moved`,
    further: ({ from, through }) => `covers what the one that was sent does not: ${from} – ${through}`,
    agreed: (day, reason) =>
      reason === null ? `agreed with the funder: ${day}` : `agreed with the funder: ${day} (${reason})`,
    clause: (text, page) => {
      const place = page === null ? 'the grant letter' : `the grant letter p. ${page}`
      return text === null ? place : `${place}: “${text}”`
    },
  },
  target: {
    dayBefore: (day) => `last working day before it is due: ${day}`,
    board: (body, meeting, leadDays, day) =>
      leadDays === 0
        ? `meeting of ${body} ${meeting}: ${day}`
        : `meeting of ${body} ${meeting}, papers ${leadDays} days before: ${day}`,
    noMeeting: (body) => `${body} has no meeting before it is due`,
    auditor: (days, day) => `the auditor needs ${days} days: ${day}`,
    reviewer: (days, day) => `review ${days} days before: ${day}`,
  },
}
