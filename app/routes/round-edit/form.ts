import { z } from 'zod'
import { readMonthDay } from '~/domain/grants/application-round'
import { optionalDayField, optionalTextField, optionalTimeField } from '~/ui/forms/field-schemas'
import type { RoundValues } from '~/usecases/funders/funder-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const roundSchema = z.object({
  label: optionalTextField(120),
  day: optionalDayField(),
  monthDay: z
    .string()
    .optional()
    .transform((text, context): string | null => {
      if (text === undefined || text.trim() === '') return null
      const monthDay = readMonthDay(text)
      if (monthDay !== null) return monthDay
      context.addIssue({ code: 'custom', message: 'impossibleMonthDay' })
      return z.NEVER
    }),
  time: optionalTimeField(),
  decisionDay: optionalDayField(),
})

/** A yearly day as people write it: `03-01` is `1.3.` */
export function monthDayText(monthDay: string): string {
  const [month = '', day = ''] = monthDay.split('-')
  return `${Number(day)}.${Number(month)}.`
}

export function roundTexts(values: RoundValues): FormTexts {
  return {
    label: textOf.text(values.label),
    day: textOf.day(values.day),
    monthDay: values.monthDay === null ? undefined : monthDayText(values.monthDay),
    time: textOf.time(values.time),
    decisionDay: textOf.day(values.decisionDay),
  }
}
