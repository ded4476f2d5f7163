import type { Day } from '~/domain/calendar/day'
import { textProblems } from '~/domain/privacy/text-problems'
import { isOurWork } from '~/domain/reporting/obligation-life'
import type { UseCaseContext } from '../context'
import { invalid } from '../refusals'
import type { OpenedObligation, SaveObligationResult } from './save-obligation.server'
import { saveObligation } from './save-obligation.server'

/** Another day agreed with the funder, with its reason; it stays whatever anchor moves. A null day goes back to the rule's. */
export async function agreeDueDay(
  context: UseCaseContext,
  { day, reason, ...opened }: OpenedObligation & { day: Day | null; reason: string | null },
): Promise<SaveObligationResult> {
  const problems = textProblems({ reason })
  if (problems.length > 0) return invalid(problems)
  if (day !== null && reason === null) return invalid([{ field: 'reason', problem: 'required' }])
  const agreed = { agreedDue: day, agreedReason: day === null ? null : reason }
  return saveObligation(context, opened, {
    change: ({ status }) =>
      isOurWork(status) ? { ok: true, fields: agreed } : invalid([{ field: 'day', problem: 'notFromHere' }]),
    isDone: (record) => record.agreedDue === agreed.agreedDue && record.agreedReason === agreed.agreedReason,
  })
}
