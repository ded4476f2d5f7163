import type { Plan } from '../plans/plan'
import { wholeShare } from '../money/oere'
import type { Hours } from '../money/oere'
import type { FieldProblem } from '../secretariat/field-problem'
import type { Position, PositionAssignment, PositionShare } from './position'
import type { SharesAboveWhole } from './paid-shares'

/** All the hours there are in a week. */
const weekHours: Hours = 168 * 10_000
/** Longer notices than any agreement has are mistypings. */
const longestNotice = 24

/**
 * What a position must not be saved with. Days outside the plan are allowed: posts begin before plans and outlast
 * them. `above` is the payers' first day above 100 % with the position's days as they would be saved.
 */
export function positionProblems(
  position: Omit<Position, 'id'>,
  around: {
    isNameTaken: boolean
    plan: Pick<Plan, 'from' | 'through'> | null
    above: SharesAboveWhole | null
  },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (position.name.trim() === '') problems.push({ field: 'name', problem: 'required' })
  else if (around.isNameTaken) problems.push({ field: 'name', problem: 'nameTaken' })
  if (!around.plan) problems.push({ field: 'planId', problem: 'unknownReference' })
  if (!arePossibleHours(position.hoursPerWeek))
    problems.push({ field: 'hoursPerWeek', problem: 'outOfRange' })
  if (position.monthlyCost < 0) problems.push({ field: 'monthlyCost', problem: 'negative' })
  if (position.through !== null && position.through < position.from)
    problems.push({ field: 'through', problem: 'endsBeforeStart' })
  else if (around.plan && position.through === null && position.from > around.plan.through)
    problems.push({ field: 'from', problem: 'outsidePlan' })
  if (!isPossibleNotice(position.noticeMonths))
    problems.push({ field: 'noticeMonths', problem: 'outOfRange' })
  if (around.above) problems.push(aboveWhole('from', around.above))
  return problems
}

/** What a payer's share must not be saved with: exactly one payer, above 0 and, with the others, never above 100 %. */
export function positionShareProblems(
  share: Omit<PositionShare, 'id'>,
  around: { isPositionThere: boolean; above: SharesAboveWhole | null },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!around.isPositionThere) problems.push({ field: 'positionId', problem: 'unknownReference' })
  if ((share.payerGrantId === null) === (share.payerOrganisationId === null))
    problems.push({ field: 'payer', problem: 'required' })
  if (!Number.isInteger(share.share) || share.share <= 0 || share.share > wholeShare)
    problems.push({ field: 'share', problem: share.share === 0 ? 'notPositive' : 'notAShare' })
  if (share.from !== null && share.through !== null && share.through < share.from)
    problems.push({ field: 'through', problem: 'endsBeforeStart' })
  else if (around.above) problems.push(aboveWhole('share', around.above))
  return problems
}

/** What hours on an activity must not be saved with. More than the post has is a finding, not a refusal. */
export function positionAssignmentProblems(
  row: Omit<PositionAssignment, 'id'>,
  around: { isPositionThere: boolean; isActivityThere: boolean },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!around.isPositionThere) problems.push({ field: 'positionId', problem: 'unknownReference' })
  if (!around.isActivityThere) problems.push({ field: 'activityId', problem: 'unknownReference' })
  if (!arePossibleHours(row.hoursPerWeek)) problems.push({ field: 'hoursPerWeek', problem: 'outOfRange' })
  if (row.from !== null && row.through !== null && row.through < row.from)
    problems.push({ field: 'through', problem: 'endsBeforeStart' })
  return problems
}

export function isPossibleNotice(months: number | null): boolean {
  return months === null || (Number.isInteger(months) && months >= 0 && months <= longestNotice)
}

function arePossibleHours(hours: Hours): boolean {
  return Number.isInteger(hours) && hours > 0 && hours <= weekHours
}

function aboveWhole(field: string, { day, total }: SharesAboveWhole): FieldProblem {
  return { field, problem: 'aboveWhole', day, over: total - wholeShare }
}
