import { z } from 'zod'
import {
  amountField,
  dayField,
  optionalAmountField,
  optionalDayField,
  optionalReferenceField,
  optionalTextField,
  textField,
  tickField,
} from '~/ui/forms/field-schemas'
import type { InstalmentValues } from '~/usecases/instalments/instalment-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

const conditionSchema = z.object({
  label: optionalTextField(200).transform((label) => label ?? ''),
  metOn: optionalDayField(),
  evidence: optionalTextField(500),
})

export const instalmentSchema = z.object({
  number: textField(40),
  amount: amountField(),
  day: dayField(),
  isRetention: tickField(),
  releasedByIds: z
    .array(z.string().max(64))
    .optional()
    .transform((ids) => ids ?? []),
  conditions: z
    .array(conditionSchema)
    .max(30)
    .optional()
    .transform((rows) => rows ?? []),
  requestedOn: optionalDayField(),
  receivedOn: optionalDayField(),
  receivedAmount: optionalAmountField(),
  responsibleId: optionalReferenceField(),
  deputyId: optionalReferenceField(),
})

/** Rows left to write a condition in, beside those there are. */
const blankConditions = 2

export function instalmentTexts(values: InstalmentValues): FormTexts {
  return {
    number: values.number,
    amount: textOf.amount(values.amount),
    day: textOf.day(values.day),
    isRetention: textOf.tick(values.isRetention),
    releasedByIds: values.releasedByIds,
    requestedOn: textOf.day(values.requestedOn),
    receivedOn: textOf.day(values.receivedOn),
    receivedAmount: textOf.amount(values.receivedAmount),
    responsibleId: textOf.text(values.responsibleId),
    deputyId: textOf.text(values.deputyId),
  }
}

/** The conditions as the rows of the form, with room for more. */
export function conditionRows(values: Pick<InstalmentValues, 'conditions'> | null) {
  const blank = { label: '', metOn: '', evidence: '' }
  return [
    ...(values?.conditions ?? []).map(({ label, metOn, evidence }) => ({
      label,
      metOn: textOf.day(metOn) ?? '',
      evidence: evidence ?? '',
    })),
    ...Array.from({ length: blankConditions }, () => blank),
  ]
}
