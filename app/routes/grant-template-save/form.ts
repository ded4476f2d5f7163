import { z } from 'zod'
import { textField } from '~/ui/forms/field-schemas'

export const ownTemplateSchema = z.object({ title: textField(), source: textField(400) })
