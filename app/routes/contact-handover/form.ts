import { z } from 'zod'
import { dutyKinds } from '~/domain/organisations/handover'
import { referenceField } from '~/ui/forms/field-schemas'

/** Who takes over, and which kinds of duties. */
export const handoverSchema = z.object({
  toId: referenceField(),
  kinds: z
    .array(z.enum(dutyKinds, { error: 'notInList' }), { error: 'required' })
    .min(1, { error: 'required' }),
})
