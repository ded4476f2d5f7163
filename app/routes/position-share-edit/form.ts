import { z } from 'zod'
import { optionalDayField, referenceField, refinePeriod, shareField } from '~/ui/forms/field-schemas'
import type { PositionShareValues } from '~/usecases/positions/position-values'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

const payerShape = /^(bevilling|organisation):.+$/

export const positionShareSchema = z
  .object({
    positionId: referenceField(),
    payer: referenceField().regex(payerShape, { error: 'unknownReference' }),
    share: shareField(),
    from: optionalDayField(),
    through: optionalDayField(),
  })
  .superRefine(refinePeriod)

/** A payer as one choice: which kind it is, and which one. */
export function payerChoice(kind: 'grant' | 'organisation', id: string): string {
  return `${kind === 'grant' ? 'bevilling' : 'organisation'}:${id}`
}

export function shareValues({ payer, ...rest }: z.output<typeof positionShareSchema>): PositionShareValues {
  const [kind, id = ''] = payer.split(/:(.*)/)
  return {
    ...rest,
    payerGrantId: kind === 'bevilling' ? id : null,
    payerOrganisationId: kind === 'organisation' ? id : null,
  }
}

export function positionShareTexts(values: PositionShareValues): FormTexts {
  return {
    positionId: values.positionId,
    payer:
      values.payerGrantId !== null
        ? payerChoice('grant', values.payerGrantId)
        : payerChoice('organisation', values.payerOrganisationId ?? ''),
    share: textOf.share(values.share),
    from: textOf.day(values.from),
    through: textOf.day(values.through),
  }
}
