import type { Day } from '~/domain/calendar/day'
import { printDay } from '~/domain/reporting/rule-print'
import type { WhyStep } from '~/domain/reporting/schedule'
import type { TargetStep } from '~/domain/reporting/target'
import type { reporting } from './da/reporting'

type ReportingWords = typeof reporting

/** *Hvorfor denne dato?* as one sentence: `periodens slut 30.06.2024; 30 dage efter: 30.07.2024`. */
export function whyText(
  steps: readonly WhyStep[],
  words: ReportingWords,
  format: (day: Day) => string = printDay,
): string {
  return whyLines(steps, words, format).join('; ')
}

/** The same, a line a step. */
export function whyLines(
  steps: readonly WhyStep[],
  words: ReportingWords,
  format: (day: Day) => string = printDay,
): string[] {
  return steps.map((step) => whyLine(step, words, format))
}

function whyLine(step: WhyStep, words: ReportingWords, format: (day: Day) => string): string {
  const { why } = words
  switch (step.code) {
    case 'typed':
      return why.typed(format(step.day))
    case 'anchor':
      return why.anchor(step.anchor, format(step.day))
    case 'periodEnd':
      return why.periodEnd(format(step.period.through))
    case 'cutOff':
      return why.cutOff(format(step.day))
    case 'span':
      return why.span(step.span, step.direction, format(step.to))
    case 'monthEnd':
      return step.chosen === 'monthEnd'
        ? why.keepsMonthEnd(format(step.otherwise))
        : why.keepsDayNumber(format(step.otherwise))
    case 'yearly':
      return why.yearly(step.year, format(step.day))
    case 'fraction':
      return why.fraction(step, format(step.day))
    case 'instalment':
      return why.instalment(format(step.day))
    case 'meeting':
      return why.meeting(step.body, format(step.day))
    case 'atLatest':
    case 'atEarliest':
      return why.limit(step.code, format(step.limit), whyText(step.steps, words, format), step.applied)
    case 'shift':
      return why.shift(step.shift, format(step.to))
    case 'kept':
      return why.kept(format(step.day))
    case 'further':
      return why.further({ from: format(step.period.from), through: format(step.period.through) })
    case 'agreed':
      return why.agreed(format(step.day), step.reason)
    case 'clause':
      return why.clause(step.text, step.page)
  }
}

/** Why the internal target is the day it is, a line a reason; the deciding one is marked. */
export function targetLines(
  steps: readonly TargetStep[],
  { target }: ReportingWords,
  format: (day: Day) => string = printDay,
): { text: string; decides: boolean }[] {
  return steps.map((step) => {
    switch (step.code) {
      case 'dayBefore':
        return { text: target.dayBefore(format(step.day)), decides: step.decides }
      case 'board': {
        const { body, meeting, paperLeadDays, day, decides } = step
        return { text: target.board(body, format(meeting), paperLeadDays, format(day)), decides }
      }
      case 'noMeeting':
        return { text: target.noMeeting(step.body), decides: false }
      case 'auditor':
      case 'reviewer':
        return { text: target[step.code](step.days, format(step.day)), decides: step.decides }
    }
  })
}
