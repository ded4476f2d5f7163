import { z } from 'zod'
import type { WindowOwner, WindowRule } from '~/domain/anchoring/window-rules'
import { usualWindowRules, windowOwners } from '~/domain/anchoring/window-rules'
import {
  codeField,
  optionalMonthDayField,
  optionalTextField,
  optionalWholeField,
  versionField,
} from '~/ui/forms/field-schemas'

/** Three years back, and more days than a year has, is no rule anybody decides by. */
export const windowRuleSchema = z.object({
  owner: codeField(windowOwners),
  version: versionField(),
  monthDay: optionalMonthDayField(),
  leadMonths: optionalWholeField(0, 36),
  leadDays: optionalWholeField(0, 400),
  source: optionalTextField(500),
})

/** The rule of a kind of owner with the numbers of its form; an empty number is 0, an empty day the usual one. */
export function ruleOf(owner: WindowOwner, given: z.infer<typeof windowRuleSchema>): WindowRule {
  const usual = usualWindowRules[owner]
  const leadMonths = given.leadMonths ?? 0
  const leadDays = given.leadDays ?? 0
  switch (usual.kind) {
    case 'budgetDay':
      return { ...usual, monthDay: given.monthDay ?? usual.monthDay, leadDays }
    case 'fiscalYear':
    case 'before':
      return { ...usual, leadMonths, leadDays }
    case 'round':
      return { ...usual, leadMonths }
    case 'notice':
      return usual
  }
}
