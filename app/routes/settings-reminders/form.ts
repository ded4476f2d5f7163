import { z } from 'zod'
import { deadlineKinds } from '~/domain/deadlines/deadline'
import { policyLimits } from '~/domain/reminders/policy'
import {
  codeField,
  dayField,
  optionalTextField,
  optionalWholeField,
  textField,
  tickField,
  versionField,
} from '~/ui/forms/field-schemas'

/** `60, 30; 14` is 60, 30 and 14: most first, each once. */
const leadDaysField = () =>
  optionalTextField(200).transform((text, context): number[] => {
    const parts = (text ?? '').split(/[\s,;]+/).filter(Boolean)
    const days = parts.map(Number)
    const isFine =
      parts.every((part) => /^\d{1,4}$/.test(part)) &&
      days.every((each) => each >= 1 && each <= policyLimits.mostLeadDays) &&
      days.length <= policyLimits.mostLeads
    if (isFine) return [...new Set(days)].sort((a, b) => b - a)
    context.addIssue({ code: 'custom', message: 'outOfRange' })
    return z.NEVER
  })

const escalation = () => optionalWholeField(1, policyLimits.mostEscalationDays)

export const policySchema = z.object({
  kind: codeField(deadlineKinds),
  version: versionField(),
  leadDays: leadDaysField(),
  onTheDay: tickField(),
  overdueEveryDays: optionalWholeField(0, policyLimits.mostOverdueDays),
  escalateToDeputyAfterDays: escalation(),
  escalateToLeaderAfterDays: escalation(),
  escalateToChairAfterDays: escalation(),
})

export const closingDaySchema = z.object({ day: dayField(), label: textField(100) })
