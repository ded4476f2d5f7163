import { z } from 'zod'
import { costBases, costKinds } from '~/domain/activities/activity'
import {
  amountField,
  codeField,
  optionalCodeField,
  optionalDayField,
  referenceField,
  refinePeriod,
  textField,
} from '~/ui/forms/field-schemas'
import type { CostLineValues } from '~/usecases/cost-lines/cost-line-values'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const costLineSchema = z
  .object({
    activityId: referenceField(),
    label: textField(),
    kind: optionalCodeField(costKinds),
    amount: amountField(),
    basis: codeField(costBases),
    from: optionalDayField(),
    through: optionalDayField(),
  })
  .superRefine(refinePeriod)

export function costLineTexts(values: CostLineValues): FormTexts {
  return {
    activityId: values.activityId,
    label: values.label,
    kind: textOf.text(values.kind),
    amount: textOf.amount(values.amount),
    basis: values.basis,
    from: textOf.day(values.from),
    through: textOf.day(values.through),
  }
}
