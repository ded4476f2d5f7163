import { z } from 'zod'
import {
  optionalDayField,
  optionalReferenceField,
  optionalTextField,
  tickField,
} from '~/ui/forms/field-schemas'

/** More than any plan has of one kind. */
const mostLines = 1000

const lines = () =>
  z
    .array(
      z.object({
        id: z.string().max(64),
        take: tickField(),
        name: optionalTextField(200).transform((name) => name ?? ''),
      }),
    )
    .max(mostLines)
    .optional()
    .transform((rows) => rows ?? [])

export const carryOnSchema = z.object({
  targetId: optionalReferenceField(),
  planName: optionalTextField(200),
  from: optionalDayField(),
  through: optionalDayField(),
  activities: lines(),
  positions: lines(),
  bodies: lines(),
})
