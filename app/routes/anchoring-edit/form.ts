import { z } from 'zod'
import { continuations } from '~/domain/activities/activity'
import {
  optionalAmountField,
  optionalCodeField,
  optionalDayField,
  optionalHoursField,
  optionalReferenceField,
  optionalTextField,
  tickField,
} from '~/ui/forms/field-schemas'
import type { AnchoringValues } from '~/usecases/anchoring/anchoring-values'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const anchoringSchema = z.object({
  wish: optionalCodeField(continuations),
  ownerOrganisationId: optionalReferenceField(),
  ownerPositionId: optionalReferenceField(),
  ownerContactId: optionalReferenceField(),
  amount: optionalAmountField(),
  hours: optionalHoursField(),
  from: optionalDayField(),
  documentation: optionalTextField(),
  volunteersOnly: tickField(),
})

export function anchoringTexts(values: AnchoringValues): FormTexts {
  return {
    wish: textOf.text(values.wish),
    ownerOrganisationId: textOf.text(values.ownerOrganisationId),
    ownerPositionId: textOf.text(values.ownerPositionId),
    ownerContactId: textOf.text(values.ownerContactId),
    amount: textOf.amount(values.amount),
    hours: textOf.hours(values.hours),
    from: textOf.day(values.from),
    documentation: textOf.text(values.documentation),
    volunteersOnly: textOf.tick(values.volunteersOnly),
  }
}
