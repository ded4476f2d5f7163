import { z } from 'zod'
import { bodyLevels } from '~/domain/bodies/body'
import { rhythms } from '~/domain/bodies/body-particulars'
import { mostPaperLeadDays } from '~/domain/bodies/body-problems'
import {
  optionalCodeField,
  optionalReferenceField,
  optionalTextField,
  optionalWholeField,
  referenceField,
  textField,
  tickField,
} from '~/ui/forms/field-schemas'
import type { BodyValues } from '~/usecases/bodies/body-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const bodySchema = z.object({
  name: textField(),
  planId: referenceField(),
  level: optionalCodeField(bodyLevels),
  effortArea: optionalTextField(200),
  demandedByGrantId: optionalReferenceField(),
  mandate: optionalTextField(),
  tasks: optionalTextField(),
  attendanceDuty: optionalTextField(500),
  substitutesAllowed: tickField(),
  rhythm: optionalCodeField(rhythms),
  paperLeadDays: optionalWholeField(0, mostPaperLeadDays),
  responsibleId: optionalReferenceField(),
  deputyId: optionalReferenceField(),
})

export function bodyTexts(values: BodyValues): FormTexts {
  return {
    name: values.name,
    planId: values.planId,
    level: textOf.text(values.level),
    effortArea: textOf.text(values.effortArea),
    demandedByGrantId: textOf.text(values.demandedByGrantId),
    mandate: textOf.text(values.mandate),
    tasks: textOf.text(values.tasks),
    attendanceDuty: textOf.text(values.attendanceDuty),
    substitutesAllowed: textOf.tick(values.substitutesAllowed),
    rhythm: textOf.text(values.rhythm),
    paperLeadDays: textOf.whole(values.paperLeadDays),
    responsibleId: textOf.text(values.responsibleId),
    deputyId: textOf.text(values.deputyId),
  }
}
