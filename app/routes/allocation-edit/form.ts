import { z } from 'zod'
import { amountField, dayField, referenceField, refinePeriod } from '~/ui/forms/field-schemas'
import type { AllocationValues } from '~/usecases/allocations/allocation-values'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const allocationSchema = z
  .object({
    grantId: referenceField(),
    activityId: referenceField(),
    amount: amountField(),
    from: dayField(),
    through: dayField(),
  })
  .superRefine(refinePeriod)

export function allocationTexts(values: AllocationValues): FormTexts {
  return {
    grantId: values.grantId,
    activityId: values.activityId,
    amount: textOf.amount(values.amount),
    from: textOf.day(values.from),
    through: textOf.day(values.through),
  }
}
