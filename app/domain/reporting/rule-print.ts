import type { Day } from '../calendar/day'
import {
  monthWords,
  anchorWords,
  gridWords,
  keepsMonthEndWords,
  shortPeriodWords,
  unitWords,
} from './rule-words'
import type { CutOff, Grid, MonthDay, Rule, SimpleRule, Span } from './rule'

/**
 * The sentence of a rule (*Regel*), which the parser reads back to the same rule.
 * A short last period with its own report is what the sentence means where it says nothing.
 */
export function printRule(rule: Rule): string {
  let sentence = printSimple(rule.rule)
  if (rule.atLatest) sentence += `, dog senest ${printSimple(rule.atLatest)}`
  if (rule.atEarliest) sentence += `, dog tidligst ${printSimple(rule.atEarliest)}`
  if (rule.keepsMonthEnd) return `${sentence} (${keepsMonthEndWords})`
  // The name of a body may end in a full stop, and one full stop is the sentence's own.
  return sentence.endsWith('.') ? `${sentence}.` : sentence
}

/** `2026-03-01` as `01.03.2026`. */
export function printDay(day: Day): string {
  return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
}

export function printSpan(span: Span): string {
  return `${span.count} ${unitWords[span.unit][span.count === 1 ? 'one' : 'many']}`
}

function printSimple(rule: SimpleRule): string {
  switch (rule.kind) {
    case 'dates':
      return `datoer ${rule.days.map(printDay).join(', ')}`
    case 'after':
      return `${printSpan(rule.span)} efter ${anchorWords[rule.anchor]}`
    case 'yearly':
      return `hvert år ${printMonthDay(rule.on)}`
    case 'every': {
      const last =
        rule.shortPeriod === 'own' ? '' : `, kort sidste periode ${shortPeriodWords[rule.shortPeriod]}`
      return `${printGrid(rule.grid)}, ${printSpan(rule.span)} efter periodens slut${last}`
    }
    case 'cutOffs':
      return `opgjort ${rule.cutOffs.map(printCutOff).join(' og ')}, ${printSpan(rule.span)} efter`
    case 'fraction':
      return rule.numerator === 1 && rule.denominator === 2
        ? 'midtvejs'
        : `efter ${rule.numerator}/${rule.denominator} af perioden`
    case 'withInstalments':
      return 'med raterne'
    case 'beforeInstalments':
      return `${printSpan(rule.span)} før raterne`
    case 'beforeMeeting':
      return `${printSpan(rule.span)} før møde i ${rule.body}`
    case 'afterMeeting':
      return `${printSpan(rule.span)} efter møde i ${rule.body}`
  }
}

function printGrid(grid: Grid): string {
  return grid.kind === 'everyMonths'
    ? `hver ${grid.months}. måned fra bevillingens start`
    : `hvert ${gridWords[grid.kind]}`
}

function printCutOff(cutOff: CutOff): string {
  return cutOff.kind === 'monthEnd' ? `ultimo ${monthWords[cutOff.month - 1]}` : printMonthDay(cutOff)
}

function printMonthDay(on: MonthDay): string {
  return `${on.day}. ${monthWords[on.month - 1]}`
}
