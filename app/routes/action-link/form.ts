import { z } from 'zod'
import { dayField, textField } from '~/ui/forms/field-schemas'

/** What a snooze asks; the other acts ask for nothing but a yes. */
export const snoozeSchema = z.object({ until: dayField(), reason: textField(300) })
