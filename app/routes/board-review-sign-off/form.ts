import { z } from 'zod'
import { dayField, textField } from '~/ui/forms/field-schemas'

export const signOffSchema = z.object({ on: dayField(), by: textField() })
