import { z } from 'zod'
import { emailField, textField } from '~/ui/forms/field-schemas'
import { areAlike, differ, newPassword } from '../settings-account/form'

export const firstLeaderSchema = z
  .object({
    code: z.string({ error: 'required' }).max(60, { error: 'tooLong' }),
    secretariatName: textField(120),
    name: textField(120),
    email: emailField(),
    ...newPassword,
  })
  .refine(areAlike, differ)
