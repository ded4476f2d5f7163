import { z } from 'zod'
import { optionalTextField, referenceField } from '~/ui/forms/field-schemas'
import type { MeetingPage } from '~/usecases/bodies/body-pages'

const cameCodes = ['came', 'stayed', 'unknown'] as const

export const attendanceSchema = z.object({
  rows: z
    .array(
      z.object({
        contactId: referenceField(),
        came: z.enum(cameCodes, { error: 'notInList' }),
        substitute: optionalTextField(200),
      }),
    )
    .max(200)
    .optional()
    .transform((rows) =>
      (rows ?? []).map(({ contactId, came, substitute }) => ({
        contactId,
        attended: came === 'unknown' ? null : came === 'came',
        substitute,
      })),
    ),
})

/** The people of a meeting as the lines of the form. */
export function attendanceLines(people: MeetingPage['people']) {
  return people.map(({ id, attended, substitute }) => ({
    contactId: id,
    came: attended === null ? 'unknown' : attended ? 'came' : 'stayed',
    substitute: substitute ?? '',
  }))
}
