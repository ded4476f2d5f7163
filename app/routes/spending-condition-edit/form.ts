import { z } from 'zod'
import { costKinds } from '~/domain/activities/activity'
import {
  codeField,
  optionalAmountField,
  optionalShareField,
  optionalTextField,
} from '~/ui/forms/field-schemas'
import type { SpendingConditionValues } from '~/usecases/spending-conditions/save-spending-condition.server'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const spendingConditionSchema = z.object({
  costKind: codeField(costKinds),
  capShare: optionalShareField(),
  capAmount: optionalAmountField(),
  clause: optionalTextField(),
  page: optionalTextField(20),
})

export function spendingConditionTexts(values: SpendingConditionValues): FormTexts {
  return {
    costKind: values.costKind,
    capShare: textOf.share(values.capShare),
    capAmount: textOf.amount(values.capAmount),
    clause: textOf.text(values.clause),
    page: textOf.text(values.page),
  }
}
