import { z } from 'zod'
import { grantStatuses } from '~/domain/grants/grant'
import { codeField, dayField, optionalTextField } from '~/ui/forms/field-schemas'

export const statusSchema = z.object({
  to: codeField(grantStatuses),
  on: dayField(),
  note: optionalTextField(),
})
