import { z } from 'zod'
import { boardDecisions } from '~/domain/board/board-decision'
import { optionalCodeField, optionalDayField, optionalTextField } from '~/ui/forms/field-schemas'
import type { DecidedValues } from '~/usecases/board-reviews/review-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const decisionSchema = z.object({
  decision: optionalCodeField(boardDecisions),
  postponedTo: optionalDayField(),
  decidedBy: optionalTextField(200),
  decidedOn: optionalDayField(),
  note: optionalTextField(1000),
})

export function decidedTexts(values: DecidedValues): FormTexts {
  return {
    decision: values.decision ?? undefined,
    postponedTo: textOf.day(values.postponedTo),
    decidedBy: textOf.text(values.decidedBy),
    decidedOn: textOf.day(values.decidedOn),
    note: textOf.text(values.note),
  }
}
