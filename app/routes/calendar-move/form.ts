import { z } from 'zod'
import { dayField, tickField } from '~/ui/forms/field-schemas'

/** `isHeld` answers for a meeting that is put before today. */
export const moveSchema = z.object({ day: dayField(), isHeld: tickField() })
