import type { Day } from '~/domain/calendar/day'
import { textProblems } from '~/domain/privacy/text-problems'
import type { UseCaseContext } from '../context'
import { invalid } from '../refusals'
import { moved } from './moved'
import type { OpenedObligation, SaveObligationResult } from './save-obligation.server'
import { saveObligation } from './save-obligation.server'

/** The funder has approved a report: what waited for it is released. Never before it was sent, never ahead of today. */
export async function approveObligation(
  context: UseCaseContext,
  { on, note, ...opened }: OpenedObligation & { on: Day; note: string | null },
): Promise<SaveObligationResult> {
  const problems = textProblems({ note })
  if (problems.length > 0) return invalid(problems)
  return saveObligation(context, opened, {
    change: (obligation) => {
      const approved = moved(obligation, { kind: 'approve', on, submittedOn: null }, context.today, 'on')
      return approved.ok ? { ...approved, note } : approved
    },
    isDone: ({ status, approvedOn }) => status === 'approved' && approvedOn === on,
  })
}
