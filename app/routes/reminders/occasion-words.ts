import type { Formats } from '~/i18n/formats'
import type { Words } from '~/i18n/words'

/** What an occasion is called: `lead:14` is *14 dage før*. */
export function occasionWords(occasion: string, { reminders }: Words, { number }: Formats): string {
  const words = reminders.occasion
  const [kind, rest = ''] = occasion.split(':')
  switch (kind) {
    case 'lead':
      return words.lead(number(Number(rest)), rest === '1')
    case 'overdue':
      return words.overdue(number(Number(rest)))
    case 'escalation':
      return words.escalation[rest as keyof typeof words.escalation] ?? rest
    case 'day':
      return words.day
    case 'snoozed':
      return words.snoozed
    default:
      return words.digest
  }
}
