import type { LastResponsibleDay } from '~/domain/anchoring/last-responsible-day'
import type { Formats } from './formats'
import type { Words } from './words'

/** Why a last day is that day, in a few words. */
export function whyThatDay(
  { steps, countedFor }: LastResponsibleDay,
  words: Words,
  formats: Formats,
): string {
  const said = words.anchoring.why
  const budget = steps.find((step) => step.code === 'budgetAdopted')
  if (budget) return said.budgetAdopted(formats.day(budget.day))
  const final = steps.at(-1)
  switch (final?.code) {
    case 'roundDeadline':
      return said.roundDeadline
    case 'roundUnknown':
      return said.roundUnknown(final.months)
    case 'notice':
      return said.notice(final.months)
    case 'lead':
      if (countedFor === 'housing') return said.departmentMeeting
      if (countedFor === 'landsbyggefonden') return said.landsbyggefonden(final.months, final.days)
      return said.lead(final.months, final.days)
    case 'departmentMeeting':
      return said.departmentMeeting
    default:
      return said.lead(0, 0)
  }
}
