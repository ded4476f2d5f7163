import { z } from 'zod'
import {
  codeField,
  dayField,
  optionalDayField,
  optionalReferenceField,
  optionalTextField,
  optionalTimeField,
  textField,
} from '~/ui/forms/field-schemas'

export const stepKinds = [
  'indsend',
  'godkendt',
  'returneret',
  'frafaldet',
  'frist',
  'ansvarlig',
  'genoptag',
] as const
export type StepKind = (typeof stepKinds)[number]

/** One schema a step; the page is chosen by the address. */
export const stepSchemas = {
  indsend: z.object({
    on: dayField(),
    time: optionalTimeField(),
    by: textField(),
    receipt: optionalTextField(200),
    note: optionalTextField(),
  }),
  godkendt: z.object({ on: dayField(), note: optionalTextField() }),
  returneret: z.object({ words: textField(4000) }),
  frafaldet: z.object({ reason: textField(2000) }),
  frist: z.object({ day: optionalDayField(), reason: optionalTextField() }),
  ansvarlig: z.object({ responsibleId: optionalReferenceField(), deputyId: optionalReferenceField() }),
  genoptag: z.object({
    to: codeField(['notStarted', 'collecting', 'drafting', 'internalReview'] as const),
    note: textField(2000),
  }),
}
