import { z } from 'zod'
import { monthDayText } from '~/domain/grants/application-round'
import {
  optionalDayField,
  optionalMonthDayField,
  optionalTextField,
  optionalTimeField,
} from '~/ui/forms/field-schemas'
import type { RoundValues } from '~/usecases/funders/funder-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const roundSchema = z.object({
  label: optionalTextField(120),
  day: optionalDayField(),
  monthDay: optionalMonthDayField(),
  time: optionalTimeField(),
  decisionDay: optionalDayField(),
})

export function roundTexts(values: RoundValues): FormTexts {
  return {
    label: textOf.text(values.label),
    day: textOf.day(values.day),
    monthDay: values.monthDay === null ? undefined : monthDayText(values.monthDay),
    time: textOf.time(values.time),
    decisionDay: textOf.day(values.decisionDay),
  }
}
