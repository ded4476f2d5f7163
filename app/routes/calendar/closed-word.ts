import type { Words } from '~/i18n/words'
import type { NamedDay } from '~/usecases/calendar/calendar-page'

/** What a closed day is called: a local one by the name it was given. */
export function closedWord(words: Words['calendar'], { reason, label }: NamedDay): string {
  return label || words.closed[reason]
}
