import { z } from 'zod'
import {
  optionalHoursField,
  optionalReferenceField,
  optionalTextField,
  referenceField,
  textField,
} from '~/ui/forms/field-schemas'
import type { CollaborationValues } from '~/usecases/collaborations/collaboration-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const collaborationSchema = z.object({
  name: textField(),
  planId: referenceField(),
  participantIds: z.array(z.string().max(64)).default([]),
  heldTogetherById: optionalReferenceField(),
  hoursPerMonth: optionalHoursField(),
  rhythm: optionalTextField(100),
  enables: optionalTextField(),
  lostWithout: optionalTextField(),
})

export function collaborationTexts(values: CollaborationValues): FormTexts {
  return {
    name: values.name,
    planId: values.planId,
    participantIds: values.participantIds,
    heldTogetherById: textOf.text(values.heldTogetherById),
    hoursPerMonth: textOf.hours(values.hoursPerMonth),
    rhythm: textOf.text(values.rhythm),
    enables: textOf.text(values.enables),
    lostWithout: textOf.text(values.lostWithout),
  }
}
