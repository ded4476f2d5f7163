import { z } from 'zod'
import { grantStatuses } from '~/domain/grants/grant'
import { neededFor } from '~/domain/grants/status-needs'
import {
  codeField,
  dayField,
  optionalAmountField,
  optionalDayField,
  optionalTextField,
  refinePeriod,
} from '~/ui/forms/field-schemas'

export const statusSchema = z
  .object({
    to: codeField(grantStatuses),
    on: dayField(),
    appliedAmount: optionalAmountField(),
    awardedAmount: optionalAmountField(),
    from: optionalDayField(),
    through: optionalDayField(),
    awardDay: optionalDayField(),
    note: optionalTextField(),
  })
  .superRefine(refinePeriod)
  .superRefine((step, context) => {
    for (const field of neededFor(step.to)) {
      if (step[field] === null) context.addIssue({ code: 'custom', path: [field], message: 'neededByStatus' })
    }
  })
