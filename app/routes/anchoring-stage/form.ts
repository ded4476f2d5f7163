import { z } from 'zod'
import { anchoringStages } from '~/domain/anchoring/anchoring'
import {
  codeField,
  dayField,
  optionalAmountField,
  optionalHoursField,
  optionalTextField,
} from '~/ui/forms/field-schemas'

export const stageSchema = z.object({
  to: codeField(anchoringStages),
  on: dayField(),
  evidence: optionalTextField(),
  amount: optionalAmountField(),
  hours: optionalHoursField(),
  reason: optionalTextField(),
})
