import type { Day } from '../calendar/day'
import type { Oere } from '../money/oere'
import type { FieldProblem } from '../secretariat/field-problem'

export const changeAnswers = ['approved', 'declined'] as const
export type ChangeAnswer = (typeof changeAnswers)[number]

/** A change of the budget that the funder must approve (*ændringsanmodning*). */
export interface ChangeRequest {
  id: string
  grantId: string
  /** What is to be changed, and why. */
  text: string
  /** Moved in all, whole øre. */
  amount: Oere
  /** The last day to ask. */
  day: Day
  requestedOn: Day | null
  answeredOn: Day | null
  answer: ChangeAnswer | null
  responsibleId: string | null
  deputyId: string | null
}

/** What a change request must not be saved with: its days follow each other, and a day of answer has an answer. */
export function changeRequestProblems(request: ChangeRequest, today: Day): FieldProblem[] {
  const { text, amount, requestedOn, answeredOn, answer } = request
  const problems: FieldProblem[] = []
  if (text.trim() === '') problems.push({ field: 'text', problem: 'required' })
  if (amount <= 0) problems.push({ field: 'amount', problem: 'notPositive' })
  if (requestedOn !== null && requestedOn > today)
    problems.push({ field: 'requestedOn', problem: 'inTheFuture' })
  if (answeredOn !== null && answeredOn > today)
    problems.push({ field: 'answeredOn', problem: 'inTheFuture' })
  if (answeredOn !== null && requestedOn !== null && answeredOn < requestedOn)
    problems.push({ field: 'answeredOn', problem: 'beforeRequested' })
  if (answeredOn !== null && answer === null) problems.push({ field: 'answer', problem: 'required' })
  if (answer !== null && answeredOn === null) problems.push({ field: 'answeredOn', problem: 'required' })
  return problems
}
