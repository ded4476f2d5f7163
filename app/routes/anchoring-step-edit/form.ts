import { z } from 'zod'
import {
  optionalAmountField,
  optionalDayField,
  optionalReferenceField,
  textField,
} from '~/ui/forms/field-schemas'
import type { AnchoringStepValues } from '~/usecases/anchoring/anchoring-steps'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const stepSchema = z.object({
  title: textField(),
  day: optionalDayField(),
  responsibleId: optionalReferenceField(),
  deputyId: optionalReferenceField(),
  doneOn: optionalDayField(),
  cost: optionalAmountField(),
})

export function stepTexts(values: AnchoringStepValues): FormTexts {
  return {
    title: values.title,
    day: textOf.day(values.day),
    responsibleId: textOf.text(values.responsibleId),
    deputyId: textOf.text(values.deputyId),
    doneOn: textOf.day(values.doneOn),
    cost: textOf.amount(values.cost),
  }
}
