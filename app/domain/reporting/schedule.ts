import type { Day } from '../calendar/day'
import { addDays, addMonths, earliest, latest } from '../calendar/day'
import type { MonthEndConvention } from '../calendar/day'
import type { Period } from '../calendar/period'
import { contains, daysIn } from '../calendar/period'
import { addOpenDays, openDayOnOrAfter, openDayOnOrBefore } from '../calendar/working-days'
import type { ClosingDays, OpenDayKind } from '../calendar/working-days'
import { gridPeriods, cutOffPeriods, monthDayIn, yearPeriods } from './rule-periods'
import type { RuleAnchor, Rule, SimpleRule, Span } from './rule'
import type { Shift } from './requirement'

/** What a rule is laid on: the grant's days and whatever else its anchors may name. */
export interface ScheduleContext {
  grant: Period
  awardDay: Day | null
  acceptedOn: Day | null
  planEnd: Day | null
  /** The month (1–12) the holder's fiscal year starts in. */
  fiscalYearStart: number
  instalments: readonly { id: string; day: Day; receivedOn: Day | null }[]
  /** Every meeting of the body with that name; none where there is no such body. */
  meetingsOf: (body: string) => readonly { id: string; day: Day }[]
  notices: readonly { id: string; day: Day }[]
  shift: Shift
  closingDays: ClosingDays
}

/** One step on the way to a date, in order; the words are the catalogue's. */
export type WhyStep =
  | { code: 'typed'; day: Day }
  | { code: 'anchor'; anchor: RuleAnchor; day: Day }
  | { code: 'periodEnd'; period: Period }
  | { code: 'cutOff'; day: Day }
  | { code: 'span'; span: Span; direction: 'after' | 'before'; from: Day; to: Day }
  /** The anchor ends its month: the day under the convention that was not chosen. */
  | { code: 'monthEnd'; chosen: MonthEndConvention; otherwise: Day }
  | { code: 'yearly'; year: number; day: Day }
  | { code: 'fraction'; numerator: number; denominator: number; daysInGrant: number; day: Day }
  | { code: 'instalment'; day: Day }
  | { code: 'meeting'; body: string; day: Day }
  | { code: 'atLatest' | 'atEarliest'; limit: Day; steps: WhyStep[]; applied: boolean }
  | { code: 'shift'; shift: Shift; from: Day; to: Day }
  /** It keeps the day it had when it was sent or kept by hand. */
  | { code: 'kept'; day: Day }
  /** A further report on what the one that was sent does not cover. */
  | { code: 'further'; period: Period }
  /** Agreed with the funder by hand; it is the due day. */
  | { code: 'agreed'; day: Day; reason: string | null }
  /** The clause of the grant letter. */
  | { code: 'clause'; text: string | null; page: string | null }

/** One dated occurrence of a rule. */
export interface ScheduledDate {
  /** Its identity within the requirement: never its day (but for typed days) and never its number. */
  occurrence: string
  period: Period
  /** Before the shift. */
  computedDue: Day
  due: Day
  why: WhyStep[]
}

interface Candidate {
  occurrence: string
  period: Period
  day: Day
  why: WhyStep[]
}

/**
 * The dates a rule gives, in order; none where its anchor has no day yet.
 * `3 måneder efter bevillingens slut` on a grant through 2026-11-30 gives one: 2027-02-28.
 */
export function scheduleRule(rule: Rule, context: ScheduleContext): ScheduledDate[] {
  const convention: MonthEndConvention = rule.keepsMonthEnd ? 'monthEnd' : 'dayNumber'
  const candidatesOf = (simple: SimpleRule) => candidates(simple, context, convention)
  const atLatest = rule.atLatest ? candidatesOf(rule.atLatest) : []
  const atEarliest = rule.atEarliest ? candidatesOf(rule.atEarliest) : []
  return candidatesOf(rule.rule).map((candidate, index) => {
    const early = limited(candidate, limitFor(atLatest, index), 'atLatest')
    const { occurrence, period, day, why } = limited(early, limitFor(atEarliest, index), 'atEarliest')
    const due = shiftDay(day, context.shift, context.closingDays)
    const shifted: WhyStep[] =
      due === day ? [] : [{ code: 'shift', shift: context.shift, from: day, to: due }]
    return { occurrence, period, computedDue: day, due, why: [...why, ...shifted] }
  })
}

/** A limit that gives one date limits every date; one that gives several goes pairwise. */
function limitFor(limits: Candidate[], index: number): Candidate | undefined {
  return limits.length === 1 ? limits[0] : limits[index]
}

function limited(
  candidate: Candidate,
  limit: Candidate | undefined,
  code: 'atLatest' | 'atEarliest',
): Candidate {
  if (!limit) return candidate
  const day = code === 'atLatest' ? earliest(candidate.day, limit.day) : latest(candidate.day, limit.day)
  const step: WhyStep = { code, limit: limit.day, steps: limit.why, applied: day !== candidate.day }
  return { ...candidate, day, why: [...candidate.why, step] }
}

/** Moves a due day by a requirement's shift. `shiftDay('2026-12-31', 'nextWorkingDay')` is 2027-01-04. */
export function shiftDay(day: Day, shift: Shift, closingDays: ClosingDays): Day {
  switch (shift) {
    case 'none':
      return day
    case 'nextWorkingDay':
      return openDayOnOrAfter(day, 'working', closingDays)
    case 'previousWorkingDay':
      return openDayOnOrBefore(day, 'working', closingDays)
    case 'nextBankDay':
      return openDayOnOrAfter(day, 'bank', closingDays)
    case 'previousBankDay':
      return openDayOnOrBefore(day, 'bank', closingDays)
  }
}

function candidates(rule: SimpleRule, context: ScheduleContext, convention: MonthEndConvention): Candidate[] {
  const { grant } = context
  const step = (from: Day, span: Span, direction: 'after' | 'before', first: WhyStep) =>
    addSpan(from, span, direction, convention, context.closingDays, first)
  switch (rule.kind) {
    case 'dates':
      return [...new Set(rule.days)].sort().map((day) => ({
        occurrence: `day:${day}`,
        period: grant,
        day,
        why: [{ code: 'typed', day }],
      }))
    case 'after':
      return anchors(rule.anchor, context).map(({ day, ...found }) => ({
        ...found,
        ...step(day, rule.span, 'after', { code: 'anchor', anchor: rule.anchor, day }),
      }))
    case 'yearly':
      return yearPeriods(grant, 1).map(({ year, period }) => {
        const day = monthDayIn(year + 1, rule.on)
        return { occurrence: `year:${year}`, period, day, why: [{ code: 'yearly', year, day }] }
      })
    case 'every':
      return gridPeriods(rule.grid, rule.shortPeriod, grant, convention).map(({ number, period }) => ({
        occurrence: `period:${number}`,
        period,
        ...step(period.through, rule.span, 'after', { code: 'periodEnd', period }),
      }))
    case 'cutOffs':
      return cutOffPeriods(rule.cutOffs, grant).map(({ number, period }) => ({
        occurrence: `period:${number}`,
        period,
        ...step(period.through, rule.span, 'after', { code: 'cutOff', day: period.through }),
      }))
    case 'fraction': {
      const daysInGrant = daysIn(grant)
      const { numerator, denominator } = rule
      const day = addDays(grant.from, Math.floor((daysInGrant * numerator) / denominator))
      const period = { from: grant.from, through: latest(grant.from, addDays(day, -1)) }
      return [
        {
          occurrence: 'once',
          period,
          day,
          why: [{ code: 'fraction', numerator, denominator, daysInGrant, day }],
        },
      ]
    }
    case 'withInstalments':
      return plannedInstalments(context).map(({ id, day }) => ({
        occurrence: `instalment:${id}`,
        period: grant,
        day,
        why: [{ code: 'instalment', day }],
      }))
    case 'beforeInstalments':
      return plannedInstalments(context).map(({ id, day }) => ({
        occurrence: `instalment:${id}`,
        period: grant,
        ...step(day, rule.span, 'before', { code: 'instalment', day }),
      }))
    case 'beforeMeeting':
    case 'afterMeeting': {
      const direction = rule.kind === 'beforeMeeting' ? 'before' : 'after'
      return inOrder(context.meetingsOf(rule.body).filter(({ day }) => contains(grant, day))).map(
        ({ id, day }) => ({
          occurrence: `meeting:${id}`,
          period: grant,
          ...step(day, rule.span, direction, { code: 'meeting', body: rule.body, day }),
        }),
      )
    }
  }
}

function inOrder<T extends { day: Day }>(dated: readonly T[]): T[] {
  return [...dated].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** A day with several instalments counts once, under the first of them. */
function plannedInstalments({ instalments }: ScheduleContext): { id: string; day: Day }[] {
  return inOrder(instalments).filter(({ day }, index, sorted) => sorted[index - 1]?.day !== day)
}

function anchors(
  anchor: RuleAnchor,
  context: ScheduleContext,
): { occurrence: string; period: Period; day: Day }[] {
  const { grant } = context
  const once = (day: Day | null) => (day ? [{ occurrence: 'once', period: grant, day }] : [])
  switch (anchor) {
    case 'grantEnd':
      return once(grant.through)
    case 'grantStart':
      return once(grant.from)
    case 'awardDay':
      return once(context.awardDay)
    case 'acceptance':
      return once(context.acceptedOn)
    case 'planEnd':
      return once(context.planEnd)
    case 'lastPayment': {
      const [first, ...others] = context.instalments.map(({ day, receivedOn }) => receivedOn ?? day)
      return once(first ? latest(first, ...others) : null)
    }
    case 'calendarYearEnd':
    case 'holderFiscalYearEnd': {
      const firstMonth = anchor === 'calendarYearEnd' ? 1 : context.fiscalYearStart
      return yearPeriods(grant, firstMonth).map(({ year, period, whole }) => ({
        occurrence: `year:${year}`,
        period,
        day: whole.through,
      }))
    }
    case 'notice':
      return inOrder(context.notices).map(({ id, day }) => ({
        occurrence: `notice:${id}`,
        period: grant,
        day,
      }))
  }
}

function addSpan(
  from: Day,
  span: Span,
  direction: 'after' | 'before',
  convention: MonthEndConvention,
  closingDays: ClosingDays,
  first: WhyStep,
): { day: Day; why: WhyStep[] } {
  const day = moved(from, span, direction, convention, closingDays)
  const otherConvention = convention === 'monthEnd' ? 'dayNumber' : 'monthEnd'
  const otherwise = moved(from, span, direction, otherConvention, closingDays)
  const why: WhyStep[] = [first, { code: 'span', span, direction, from, to: day }]
  if (otherwise !== day) why.push({ code: 'monthEnd', chosen: convention, otherwise })
  return { day, why }
}

function moved(
  from: Day,
  span: Span,
  direction: 'after' | 'before',
  convention: MonthEndConvention,
  closingDays: ClosingDays,
): Day {
  const count = direction === 'after' ? span.count : -span.count
  switch (span.unit) {
    case 'days':
      return addDays(from, count)
    case 'weeks':
      return addDays(from, 7 * count)
    case 'months':
      return addMonths(from, count, convention)
    case 'years':
      return addMonths(from, 12 * count, convention)
    case 'workingDays':
    case 'bankDays': {
      const kind: OpenDayKind = span.unit === 'bankDays' ? 'bank' : 'working'
      return addOpenDays(from, count, kind, closingDays)
    }
  }
}
