import { z } from 'zod'
import { textField } from '~/ui/forms/field-schemas'

export const tokenSchema = z.object({ name: textField(100) })
