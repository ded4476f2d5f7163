import { z } from 'zod'
import { dayField } from '~/ui/forms/field-schemas'

/** Who gets a link, until when, and whether it is mailed to them. */
export const boardLinksSchema = z.object({
  contactIds: z
    .array(z.string())
    .optional()
    .transform((ids) => ids ?? []),
  through: dayField(),
  mail: z
    .string()
    .optional()
    .transform((tick) => tick === 'on'),
})
