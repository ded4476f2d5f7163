import { z } from 'zod'
import { milestoneStatuses } from '~/domain/milestones/milestone'
import {
  codeField,
  dayField,
  optionalDayField,
  optionalReferenceField,
  optionalTextField,
  referenceField,
  textField,
} from '~/ui/forms/field-schemas'
import type { MilestoneValues } from '~/usecases/milestones/save-milestone.server'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const milestoneSchema = z.object({
  title: textField(200),
  activityId: referenceField(),
  day: dayField(),
  status: codeField(milestoneStatuses),
  doneOn: optionalDayField(),
  responsibleId: optionalReferenceField(),
  deputyId: optionalReferenceField(),
  effortArea: optionalTextField(200),
})

export function milestoneTexts(values: MilestoneValues): FormTexts {
  return {
    title: values.title,
    activityId: values.activityId,
    day: textOf.day(values.day),
    status: values.status,
    doneOn: textOf.day(values.doneOn),
    responsibleId: textOf.text(values.responsibleId),
    deputyId: textOf.text(values.deputyId),
    effortArea: textOf.text(values.effortArea),
  }
}
