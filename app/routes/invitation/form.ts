import { z } from 'zod'
import { textField } from '~/ui/forms/field-schemas'
import { areAlike, differ, newPassword } from '../settings-account/form'

/** What a new user fills in; one who is known has a name and a password already. */
export const joinSchema = z.object({ name: textField(120), ...newPassword }).refine(areAlike, differ)
