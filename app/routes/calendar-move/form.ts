import { z } from 'zod'
import { dayField } from '~/ui/forms/field-schemas'

export const moveSchema = z.object({ day: dayField() })
