import { textProblems } from '~/domain/privacy/text-problems'
import type { UseCaseContext } from '../context'
import { invalid } from '../refusals'
import { moved } from './moved'
import type { OpenedObligation, SaveObligationResult } from './save-obligation.server'
import { saveObligation } from './save-obligation.server'

/** The funder does not ask for it after all; the reason is kept, and nothing waits for it any more. */
export async function waiveObligation(
  context: UseCaseContext,
  { reason, ...opened }: OpenedObligation & { reason: string },
): Promise<SaveObligationResult> {
  const problems = textProblems({ reason })
  if (problems.length > 0) return invalid(problems)
  return saveObligation(context, opened, {
    change: (obligation) => moved(obligation, { kind: 'waive', reason }, context.today, 'reason'),
    isDone: ({ status, waivedReason }) => status === 'waived' && waivedReason === reason.trim(),
  })
}
