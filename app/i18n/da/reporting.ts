import type { Period } from '~/domain/calendar/period'
import type { Shift } from '~/domain/reporting/requirement'
import type { RuleAnchor, Span } from '~/domain/reporting/rule'
import { printSpan } from '~/domain/reporting/rule-print'
import { anchorWords } from '~/domain/reporting/rule-words'

const shifts: Record<Shift, string> = {
  none: 'ingen forskydning',
  nextWorkingDay: 'næste arbejdsdag',
  previousWorkingDay: 'forrige arbejdsdag',
  nextBankDay: 'næste bankdag',
  previousBankDay: 'forrige bankdag',
}

export const reporting = {
  shifts,
  /** *Hvorfor denne dato?*, a step at a time. Days come printed. */
  why: {
    typed: (day: string) => `datoen ${day} står i brevet`,
    anchor: (anchor: RuleAnchor, day: string) => `${anchorWords[anchor]} ${day}`,
    periodEnd: (day: string) => `periodens slut ${day}`,
    cutOff: (day: string) => `opgjort ${day}`,
    span: (span: Span, direction: 'after' | 'before', day: string) =>
      `${printSpan(span)} ${direction === 'after' ? 'efter' : 'før'}: ${day}`,
    keepsMonthEnd: (otherwise: string) => `månedens sidste dag bevares (ellers ${otherwise})`,
    keepsDayNumber: (otherwise: string) => `dagens nummer bevares (ellers månedens sidste dag, ${otherwise})`,
    yearly: (year: number, day: string) => `året efter ${year}: ${day}`,
    fraction: (fraction: { numerator: number; denominator: number; daysInGrant: number }, day: string) =>
      `${fraction.numerator}/${fraction.denominator} af bevillingens ${fraction.daysInGrant} dage: ${day}`,
    instalment: (day: string) => `rate ${day}`,
    meeting: (body: string, day: string) => `møde i ${body} ${day}`,
    limit: (kind: 'atLatest' | 'atEarliest', day: string, steps: string, isApplied: boolean) =>
      `${kind === 'atLatest' ? 'dog senest' : 'dog tidligst'} ${day} (${steps})${isApplied ? '' : ', som ikke rykker dagen'}`,
    shift: (shift: Shift, day: string) => `${shifts[shift]}: ${day}`,
    kept: (day: string) => `fristen stod til ${day}, og den flyttes ikke`,
    further: (period: Record<keyof Period, string>) =>
      `dækker det, den sendte ikke dækker: ${period.from} – ${period.through}`,
    agreed: (day: string, reason: string | null) =>
      reason === null
        ? `aftalt med bevillingsgiveren: ${day}`
        : `aftalt med bevillingsgiveren: ${day} (${reason})`,
    clause: (text: string | null, page: string | null) => {
      const place = page === null ? 'bevillingsbrevet' : `bevillingsbrevet s. ${page}`
      return text === null ? place : `${place}: »${text}«`
    },
  },
  /** Why the internal target is the day it is. */
  target: {
    dayBefore: (day: string) => `sidste arbejdsdag før fristen: ${day}`,
    board: (body: string, meeting: string, leadDays: number, day: string) =>
      leadDays === 0
        ? `møde i ${body} ${meeting}: ${day}`
        : `møde i ${body} ${meeting}, materiale ${leadDays} dage før: ${day}`,
    noMeeting: (body: string) => `${body} har intet møde før fristen`,
    auditor: (days: number, day: string) => `revisor skal have ${days} dage: ${day}`,
    reviewer: (days: number, day: string) => `gennemlæsning ${days} dage før: ${day}`,
  },
}
