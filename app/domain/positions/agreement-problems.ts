import type { Day } from '../calendar/day'
import type { FieldProblem } from '../secretariat/field-problem'
import type { PositionAgreement } from './agreement'
import { isPossibleNotice } from './position-problems'

/** What the agreement on a shared post must not be saved with. */
export function positionAgreementProblems(
  agreement: Omit<PositionAgreement, 'id' | 'evaluations'> & {
    evaluations: readonly Omit<PositionAgreement['evaluations'][number], 'id'>[]
  },
  around: { isPositionThere: boolean; today: Day },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  const { validFrom, validThrough, signedOn } = agreement
  if (!around.isPositionThere) problems.push({ field: 'positionId', problem: 'unknownReference' })
  if (!isPossibleNotice(agreement.noticeMonths))
    problems.push({ field: 'noticeMonths', problem: 'outOfRange' })
  if (validFrom !== null && validThrough !== null && validThrough < validFrom)
    problems.push({ field: 'validThrough', problem: 'endsBeforeStart' })
  if (signedOn !== null && signedOn > around.today)
    problems.push({ field: 'signedOn', problem: 'inTheFuture' })
  if (agreement.evaluations.some(({ doneOn }) => doneOn !== null && doneOn > around.today))
    problems.push({ field: 'evaluations', problem: 'inTheFuture' })
  return problems
}
