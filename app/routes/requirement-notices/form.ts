import { z } from 'zod'
import { dayField, optionalTextField } from '~/ui/forms/field-schemas'

export const noticeSchema = z.object({ day: dayField(), note: optionalTextField(400) })
