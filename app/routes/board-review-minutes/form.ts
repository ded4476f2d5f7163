import { z } from 'zod'
import { optionalTextField } from '~/ui/forms/field-schemas'

export const minutesSchema = z.object({ minutes: optionalTextField(20_000) })
