import { z } from 'zod'
import {
  dayField,
  listField,
  optionalReferenceField,
  optionalTextField,
  refinePeriod,
  shareField,
  textField,
} from '~/ui/forms/field-schemas'
import type { PlanValues } from '~/usecases/plans/plan-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const planSchema = z
  .object({
    name: textField(),
    pool: optionalTextField(200),
    from: dayField(),
    through: dayField(),
    coFinancingRequired: shareField(),
    holderId: optionalReferenceField(),
    effortAreas: listField(),
    areas: listField(),
    followsId: optionalReferenceField(),
  })
  .superRefine(refinePeriod)

export function planTexts(values: PlanValues): FormTexts {
  return {
    name: values.name,
    pool: textOf.text(values.pool),
    from: textOf.day(values.from),
    through: textOf.day(values.through),
    coFinancingRequired: textOf.share(values.coFinancingRequired),
    holderId: textOf.text(values.holderId),
    effortAreas: textOf.list(values.effortAreas),
    areas: textOf.list(values.areas),
    followsId: textOf.text(values.followsId),
  }
}
