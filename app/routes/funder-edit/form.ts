import { z } from 'zod'
import { optionalTextField, optionalWholeField, tickField } from '~/ui/forms/field-schemas'
import type { FunderValues } from '~/usecases/funders/funder-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

/** Nobody answers later than this. */
const longestAnswer = 730

export const funderSchema = z.object({
  paysNoRunningCosts: tickField(),
  acceptsNoStartedProjects: tickField(),
  answerDays: optionalWholeField(1, longestAnswer),
  eligibleHolders: optionalTextField(500),
  note: optionalTextField(),
})

export function funderTexts(values: FunderValues): FormTexts {
  return {
    paysNoRunningCosts: textOf.tick(values.paysNoRunningCosts),
    acceptsNoStartedProjects: textOf.tick(values.acceptsNoStartedProjects),
    answerDays: textOf.whole(values.answerDays),
    eligibleHolders: textOf.text(values.eligibleHolders),
    note: textOf.text(values.note),
  }
}
