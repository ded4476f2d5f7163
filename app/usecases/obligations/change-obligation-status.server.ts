import { textProblems } from '~/domain/privacy/text-problems'
import { isOurWork } from '~/domain/reporting/obligation-life'
import type { UseCaseContext } from '../context'
import { invalid } from '../refusals'
import { moved } from './moved'
import type { OpenedObligation, SaveObligationResult } from './save-obligation.server'
import { saveObligation } from './save-obligation.server'

/** Statuses of work that is not sent; a step between them is taken at once. */
export const workingStatuses = ['notStarted', 'collecting', 'drafting', 'internalReview'] as const
export type WorkingStatus = (typeof workingStatuses)[number]

/** A step in the work on a report, forward or back. Taking up again what was sent, approved or waived needs a reason. */
export async function changeObligationStatus(
  context: UseCaseContext,
  { to, note, ...opened }: OpenedObligation & { to: WorkingStatus; note: string | null },
): Promise<SaveObligationResult> {
  const problems = textProblems({ note })
  if (problems.length > 0) return invalid(problems)
  return saveObligation(context, opened, {
    change: (obligation) => {
      const move = isOurWork(obligation.status)
        ? ({ kind: 'step', to } as const)
        : ({ kind: 'correct', to, note: note ?? '' } as const)
      return moved(obligation, move, context.today, 'to')
    },
    isDone: ({ status }) => status === to,
  })
}
