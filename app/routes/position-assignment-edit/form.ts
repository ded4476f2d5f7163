import { z } from 'zod'
import { hoursField, optionalDayField, referenceField, refinePeriod } from '~/ui/forms/field-schemas'
import type { PositionAssignmentValues } from '~/usecases/positions/position-values'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const positionAssignmentSchema = z
  .object({
    positionId: referenceField(),
    activityId: referenceField(),
    hoursPerWeek: hoursField(),
    from: optionalDayField(),
    through: optionalDayField(),
  })
  .superRefine(refinePeriod)

export function positionAssignmentTexts(values: PositionAssignmentValues): FormTexts {
  return {
    positionId: values.positionId,
    activityId: values.activityId,
    hoursPerWeek: textOf.hours(values.hoursPerWeek),
    from: textOf.day(values.from),
    through: textOf.day(values.through),
  }
}
