import { z } from 'zod'
import { optionalShareField, optionalTextField, textField } from '~/ui/forms/field-schemas'

export const newScenarioSchema = z.object({
  name: textField(200),
  note: optionalTextField(),
  /** The one change most scenarios begin with. */
  fundShare: optionalShareField(),
})
