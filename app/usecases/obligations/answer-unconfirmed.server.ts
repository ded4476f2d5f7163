import type { Day } from '~/domain/calendar/day'
import { textProblems } from '~/domain/privacy/text-problems'
import type { Obligation } from '~/domain/reporting/obligations'
import { frozenAs } from '~/domain/reporting/stored-dates'
import type { UseCaseContext } from '../context'
import { invalid } from '../refusals'
import type { ChangeManyResult } from './chosen-obligations.server'
import { changeChosen } from './chosen-obligations.server'
import type { OpenedObligation } from './save-obligation.server'
import type { ObligationFields } from './write-obligation.server'
import { writeObligation } from './write-obligation.server'

/** *Er de sendt?* in the order of the buttons. */
export const pastAnswers = ['sentAndApproved', 'sent', 'notSent', 'waived'] as const
export type PastAnswer = (typeof pastAnswers)[number]

/**
 * One answer for several reports that were due before the planner knew them. The day they were sent may be unknown;
 * *frafaldet* needs its reason. *Ikke sendt* makes them overdue, and what waits for them is held back from then on.
 */
export async function answerUnconfirmed(
  context: UseCaseContext,
  {
    chosen,
    answer,
    on,
    reason,
  }: { chosen: readonly OpenedObligation[]; answer: PastAnswer; on: Day | null; reason: string | null },
): Promise<ChangeManyResult> {
  const problems = textProblems({ reason })
  if (problems.length > 0) return invalid(problems)
  if (chosen.length === 0) return invalid([{ field: 'chosen', problem: 'required' }])
  if (answer === 'waived' && reason === null) return invalid([{ field: 'reason', problem: 'required' }])
  if (on !== null && on > context.today) return invalid([{ field: 'on', problem: 'inTheFuture' }])
  return changeChosen(context, chosen, async (db, at) => {
    if (at.obligation.status !== 'unconfirmed') return false
    await writeObligation(db, context, at, fieldsOf(at.obligation, answer, { on, reason }), reason)
    return true
  })
}

function fieldsOf(
  obligation: Obligation,
  answer: PastAnswer,
  { on, reason }: { on: Day | null; reason: string | null },
): ObligationFields {
  switch (answer) {
    case 'sentAndApproved':
      return { status: 'approved', submittedOn: on, approvedOn: on, ...frozenAs(obligation) }
    case 'sent':
      return { status: 'submitted', submittedOn: on, ...frozenAs(obligation) }
    case 'notSent':
      return { status: 'notStarted' }
    case 'waived':
      return { status: 'waived', waivedReason: reason }
  }
}
