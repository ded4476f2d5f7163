import { z } from 'zod'
import { changeAnswers } from '~/domain/grants/change-request'
import {
  amountField,
  dayField,
  optionalCodeField,
  optionalDayField,
  optionalReferenceField,
  textField,
} from '~/ui/forms/field-schemas'
import type { ChangeRequestValues } from '~/usecases/change-requests/save-change-request.server'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const changeRequestSchema = z.object({
  text: textField(500),
  amount: amountField(),
  day: dayField(),
  requestedOn: optionalDayField(),
  answeredOn: optionalDayField(),
  answer: optionalCodeField(changeAnswers),
  responsibleId: optionalReferenceField(),
  deputyId: optionalReferenceField(),
})

export function changeRequestTexts(values: ChangeRequestValues): FormTexts {
  return {
    text: values.text,
    amount: textOf.amount(values.amount),
    day: textOf.day(values.day),
    requestedOn: textOf.day(values.requestedOn),
    answeredOn: textOf.day(values.answeredOn),
    answer: textOf.text(values.answer),
    responsibleId: textOf.text(values.responsibleId),
    deputyId: textOf.text(values.deputyId),
  }
}
