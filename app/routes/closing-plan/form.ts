import { z } from 'zod'
import {
  optionalAmountField,
  optionalDayField,
  optionalReferenceField,
  optionalTextField,
  tickField,
} from '~/ui/forms/field-schemas'

/** More than a template can give, so that nobody fills the database by post. */
const mostSteps = 100

export const closingPlanSchema = z.object({
  steps: z
    .array(
      z.object({
        id: z.string().regex(/^[0-9a-f-]{36}$/),
        take: tickField(),
        title: optionalTextField(200).transform((title) => title ?? ''),
        day: optionalDayField(),
        responsibleId: optionalReferenceField(),
        cost: optionalAmountField(),
      }),
    )
    .max(mostSteps)
    .optional()
    .transform((steps) => steps ?? []),
})
