import type { Day } from '~/domain/calendar/day'
import type { Hours, Oere, Share } from '~/domain/money/oere'
import { formatsFor } from '~/i18n/formats'

// Fields are read the Danish way in every language, so they are written so.
const danish = formatsFor('da')

/** The text a field opens with for a value; undefined leaves it empty. */
export const textOf = {
  amount: (value: Oere | null) => (value === null ? undefined : danish.exactAmount(value)),
  day: (value: Day | null) => (value === null ? undefined : danish.day(value)),
  share: (value: Share | null) =>
    value === null ? undefined : danish.number(value / 100, value % 100 === 0 ? 0 : 2),
  hours: (value: Hours | null) => (value === null ? undefined : danish.hours(value)),
  whole: (value: number | null) => (value === null ? undefined : String(value)),
  time: (value: string | null) => value?.replace(':', '.') ?? undefined,
  text: (value: string | null) => value ?? undefined,
  list: (value: readonly string[]) => (value.length === 0 ? undefined : value.join('; ')),
  tick: (value: boolean) => (value ? 'on' : undefined),
}
