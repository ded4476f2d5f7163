import { z } from 'zod'
import { codeField, dayField, textField } from '~/ui/forms/field-schemas'

export const snoozeSchema = z.object({
  until: dayField(),
  reason: textField(500),
  /** Left out by who is nobody reminders are sent to: then it is for all. */
  whose: codeField(['own', 'all']).default('all'),
})
