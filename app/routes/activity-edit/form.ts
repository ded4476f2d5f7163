import { z } from 'zod'
import { continuations } from '~/domain/activities/activity'
import {
  codeField,
  listField,
  optionalAmountField,
  optionalDayField,
  optionalReferenceField,
  optionalShareField,
  optionalTextField,
  optionalWholeField,
  referenceField,
  refinePeriod,
  textField,
} from '~/ui/forms/field-schemas'
import type { ActivityValues } from '~/usecases/activities/activity-page'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const activitySchema = z
  .object({
    name: textField(),
    planId: referenceField(),
    effortAreas: listField(),
    areas: listField(),
    targetGroup: optionalTextField(),
    from: optionalDayField(),
    through: optionalDayField(),
    responsibleId: optionalReferenceField(),
    deputyId: optionalReferenceField(),
    continuation: codeField(continuations),
    reduceShare: optionalShareField(),
    costAfterPlan: optionalAmountField(),
    value: optionalWholeField(1, 5),
    valueReason: optionalTextField(),
    contributionSafety: optionalWholeField(0, 3),
    contributionOpportunity: optionalWholeField(0, 3),
    continuesId: optionalReferenceField(),
  })
  .superRefine(refinePeriod)

export function activityTexts(values: ActivityValues): FormTexts {
  return {
    name: values.name,
    planId: values.planId,
    effortAreas: textOf.list(values.effortAreas),
    areas: textOf.list(values.areas),
    targetGroup: textOf.text(values.targetGroup),
    from: textOf.day(values.from),
    through: textOf.day(values.through),
    responsibleId: textOf.text(values.responsibleId),
    deputyId: textOf.text(values.deputyId),
    continuation: values.continuation,
    reduceShare: textOf.share(values.reduceShare),
    costAfterPlan: textOf.amount(values.costAfterPlan),
    value: textOf.whole(values.value),
    valueReason: textOf.text(values.valueReason),
    contributionSafety: textOf.whole(values.contributionSafety),
    contributionOpportunity: textOf.whole(values.contributionOpportunity),
    continuesId: textOf.text(values.continuesId),
  }
}
