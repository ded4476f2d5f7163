import type { Shift } from '~/domain/reporting/requirement'
import { printDay, printSpan } from '~/domain/reporting/rule-print'
import { anchorWords } from '~/domain/reporting/rule-words'
import type { WhyStep } from '~/domain/reporting/schedule'

const shifts: Record<Shift, string> = {
  none: 'ingen forskydning',
  nextWorkingDay: 'næste arbejdsdag',
  previousWorkingDay: 'forrige arbejdsdag',
  nextBankDay: 'næste bankdag',
  previousBankDay: 'forrige bankdag',
}

/** *Hvorfor denne dato?* as one sentence: `periodens slut 30.06.2024; 30 dage efter: 30.07.2024`. */
export function whyWords(steps: readonly WhyStep[]): string {
  return steps.map(stepWords).join('; ')
}

function stepWords(step: WhyStep): string {
  switch (step.code) {
    case 'typed':
      return `datoen ${printDay(step.day)} står i brevet`
    case 'anchor':
      return `${anchorWords[step.anchor]} ${printDay(step.day)}`
    case 'periodEnd':
      return `periodens slut ${printDay(step.period.through)}`
    case 'cutOff':
      return `opgjort ${printDay(step.day)}`
    case 'span':
      return `${printSpan(step.span)} ${step.direction === 'after' ? 'efter' : 'før'}: ${printDay(step.to)}`
    case 'monthEnd':
      return step.chosen === 'monthEnd'
        ? `månedens sidste dag bevares (ellers ${printDay(step.otherwise)})`
        : `dagens nummer bevares (ellers månedens sidste dag, ${printDay(step.otherwise)})`
    case 'yearly':
      return `året efter ${step.year}: ${printDay(step.day)}`
    case 'fraction':
      return `${step.numerator}/${step.denominator} af bevillingens ${step.daysInGrant} dage: ${printDay(step.day)}`
    case 'instalment':
      return `rate ${printDay(step.day)}`
    case 'meeting':
      return `møde i ${step.body} ${printDay(step.day)}`
    case 'atLatest':
    case 'atEarliest': {
      const word = step.code === 'atLatest' ? 'dog senest' : 'dog tidligst'
      return `${word} ${printDay(step.limit)} (${whyWords(step.steps)})${step.applied ? '' : ', som ikke rykker dagen'}`
    }
    case 'shift':
      return `${shifts[step.shift]}: ${printDay(step.to)}`
  }
}
