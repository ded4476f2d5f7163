import { z } from 'zod'
import { optionalReferenceField, optionalTextField } from '~/ui/forms/field-schemas'
import type { SeatValues } from '~/usecases/bodies/save-members.server'

export const membersSchema = z.object({
  members: z
    .array(z.object({ contactId: optionalReferenceField(), role: optionalTextField(100) }))
    .max(100)
    .optional()
    .transform((rows) => rows ?? []),
})

/** Lines left to write new members in. */
const blankLines = 3

/** The members as the lines of the form, with room for more. */
export function memberLines(members: readonly SeatValues[]) {
  return [
    ...members.map(({ contactId, role }) => ({ contactId: contactId ?? '', role: role ?? '' })),
    ...Array.from({ length: blankLines }, () => ({ contactId: '', role: '' })),
  ]
}
