import { z } from 'zod'
import type { PositionValues } from '~/usecases/positions/position-values'
import {
  dayField,
  hoursField,
  optionalAmountField,
  optionalDayField,
  optionalReferenceField,
  optionalWholeField,
  referenceField,
  refinePeriod,
  textField,
} from '~/ui/forms/field-schemas'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const positionSchema = z
  .object({
    name: textField(),
    planId: referenceField(),
    employerId: referenceField(),
    hostId: optionalReferenceField(),
    dailyLeaderContactId: optionalReferenceField(),
    dailyLeaderOrganisationId: optionalReferenceField(),
    hoursPerWeek: hoursField(),
    monthlyCost: optionalAmountField(),
    from: dayField(),
    through: optionalDayField(),
    noticeMonths: optionalWholeField(0, 24),
  })
  .superRefine(refinePeriod)

export function positionTexts(values: PositionValues): FormTexts {
  return {
    name: values.name,
    planId: values.planId,
    employerId: values.employerId,
    hostId: values.hostId ?? undefined,
    dailyLeaderContactId: values.dailyLeaderContactId ?? undefined,
    dailyLeaderOrganisationId: values.dailyLeaderOrganisationId ?? undefined,
    hoursPerWeek: textOf.hours(values.hoursPerWeek),
    monthlyCost: textOf.amount(values.monthlyCost),
    from: textOf.day(values.from),
    through: textOf.day(values.through),
    noticeMonths: textOf.whole(values.noticeMonths),
  }
}
