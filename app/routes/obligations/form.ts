import { z } from 'zod'
import { codeField, optionalDayField, optionalTextField } from '~/ui/forms/field-schemas'

/** *Er de sendt?* for everything ticked. */
export const pastAnswerSchema = z.object({
  answer: codeField(['sentAndApproved', 'sent', 'notSent', 'waived'] as const),
  on: optionalDayField(),
  reason: optionalTextField(),
})

/** `same` leaves a person as it is, `requirement` goes back to the requirement's own. */
export const assignSchema = z.object({
  responsibleId: z.string().max(64).default('same'),
  deputyId: z.string().max(64).default('same'),
})

export function personOf(value: string): string | null | undefined {
  if (value === 'same' || value === '') return undefined
  return value === 'requirement' ? null : value
}
