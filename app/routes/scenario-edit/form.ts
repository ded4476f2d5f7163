import { z } from 'zod'
import type { Month } from '~/domain/calendar/month'
import { isDay } from '~/domain/calendar/day'
import type { ScenarioCode } from '~/domain/scenarios/scenario'
import { mostMonths, scenarioCodes } from '~/domain/scenarios/scenario'
import {
  amountField,
  dayField,
  optionalAmountField,
  optionalTextField,
  referenceField,
  refinePeriod,
  shareField,
  textField,
} from '~/ui/forms/field-schemas'

export const detailsSchema = z.object({ name: textField(200), note: optionalTextField() })

const isMonth = (text: string) => /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)

const monthField = () =>
  z
    .string({ error: 'required' })
    .refine(isMonth, { error: 'notInList' })
    .transform((text) => text as Month)

const optionalMonthField = () =>
  z
    .string()
    .optional()
    .transform((text, context): Month | null => {
      if (text === undefined || text === '') return null
      if (isMonth(text)) return text as Month
      context.addIssue({ code: 'custom', message: 'notInList' })
      return z.NEVER
    })

const wholeMonths = () =>
  z.string({ error: 'required' }).transform((text, context): number => {
    const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN
    if (value >= 1 && value <= mostMonths) return value
    context.addIssue({ code: 'custom', message: Number.isNaN(value) ? 'notANumber' : 'outOfRange' })
    return z.NEVER
  })

/** One schema a kind of change; `code` says which was posted. */
export const changeSchemas = {
  fundRenewed: z.object({ code: z.literal('fundRenewed'), share: shareField() }),
  refused: z.object({ code: z.literal('refused'), grantId: referenceField() }),
  awarded: z.object({
    code: z.literal('awarded'),
    grantId: referenceField(),
    amount: optionalAmountField(),
  }),
  newGrant: z
    .object({
      code: z.literal('newGrant'),
      name: textField(200),
      activityId: referenceField(),
      amount: amountField(),
      from: dayField(),
      through: dayField(),
    })
    .superRefine(refinePeriod),
  partyTakes: z.object({
    code: z.literal('partyTakes'),
    organisationId: referenceField(),
    share: shareField(),
    activityIds: z.array(z.string().max(64)).default([]),
    from: optionalMonthField(),
  }),
  positionLapses: z.object({
    code: z.literal('positionLapses'),
    positionId: referenceField(),
    from: monthField(),
  }),
  anchoringFails: z.object({ code: z.literal('anchoringFails'), anchoringId: referenceField() }),
  planExtended: z.object({ code: z.literal('planExtended'), months: wholeMonths() }),
} satisfies Record<ScenarioCode, z.ZodType>

export function scenarioCodeOf(text: FormDataEntryValue | null): ScenarioCode | null {
  return scenarioCodes.find((code) => code === text) ?? null
}
