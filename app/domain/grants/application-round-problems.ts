import type { FieldProblem } from '../secretariat/field-problem'
import type { ApplicationRound } from './application-round'

/** What a round must not be saved with: it has one day, dated or yearly, and its answer does not come before it. */
export function applicationRoundProblems(round: ApplicationRound): FieldProblem[] {
  const problems: FieldProblem[] = []
  if ((round.day === null) === (round.monthDay === null))
    problems.push({ field: 'day', problem: 'notOneDay' })
  if (round.day !== null && round.decisionDay !== null && round.decisionDay < round.day)
    problems.push({ field: 'decisionDay', problem: 'beforeDay' })
  return problems
}
