import type { Period } from '../calendar/period'
import type { Oere, Share } from '../money/oere'
import { wholeShare } from '../money/oere'
import type { FieldProblem } from '../secretariat/field-problem'
import type { Activity, CostLine } from './activity'
import { activityPeriod, costLinePeriod } from './activity'

/**
 * What an activity must not be saved with. Its days lie inside its plan, and the cost lines that have days of their
 * own inside it; `plan` is null where the plan it names is not there.
 */
export function activityProblems(
  activity: Omit<Activity, 'id'>,
  around: {
    id: string | null
    plan: Period | null
    isNameTaken: boolean
    costLines: readonly Pick<CostLine, 'from' | 'through'>[]
    /** The activities it continues, directly and through others. */
    continuedIds: readonly string[]
  },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  const { plan } = around
  if (activity.name.trim() === '') problems.push({ field: 'name', problem: 'required' })
  else if (around.isNameTaken) problems.push({ field: 'name', problem: 'nameTaken' })
  if (!plan) problems.push({ field: 'planId', problem: 'unknownReference' })
  problems.push(...periodProblems(activity, plan, 'outsidePlan'))
  if (plan && problems.every(({ field }) => field !== 'from' && field !== 'through')) {
    const period = activityPeriod(activity, plan)
    if (around.costLines.some((line) => line.from !== null && line.from < period.from))
      problems.push({ field: 'from', problem: 'outsideActivity' })
    if (around.costLines.some((line) => line.through !== null && line.through > period.through))
      problems.push({ field: 'through', problem: 'outsideActivity' })
  }
  if (!isWithin(activity.value, 1, 5)) problems.push({ field: 'value', problem: 'outOfRange' })
  if (!isWithin(activity.contributionSafety, 0, 3))
    problems.push({ field: 'contributionSafety', problem: 'outOfRange' })
  if (!isWithin(activity.contributionOpportunity, 0, 3))
    problems.push({ field: 'contributionOpportunity', problem: 'outOfRange' })
  if (!isShare(activity.reduceShare)) problems.push({ field: 'reduceShare', problem: 'notAShare' })
  if (isNegative(activity.costAfterPlan)) problems.push({ field: 'costAfterPlan', problem: 'negative' })
  if (around.id !== null && (activity.continuesId === around.id || around.continuedIds.includes(around.id)))
    problems.push({ field: 'continuesId', problem: 'selfReference' })
  return problems
}

/** What a cost line must not be saved with; `activity` is the period of its activity, null where that is not there. */
export function costLineProblems(
  line: Omit<CostLine, 'id'>,
  around: { activity: Period | null; isLabelTaken: boolean },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  const { activity } = around
  if (line.label.trim() === '') problems.push({ field: 'label', problem: 'required' })
  else if (around.isLabelTaken) problems.push({ field: 'label', problem: 'nameTaken' })
  if (isNegative(line.amount)) problems.push({ field: 'amount', problem: 'negative' })
  if (!activity) problems.push({ field: 'activityId', problem: 'unknownReference' })
  problems.push(...periodProblems(line, activity, 'outsideActivity'))
  return problems
}

/** Whether a cost line still runs at all inside its activity's days. */
export function costLineRuns(line: Pick<CostLine, 'from' | 'through'>, activity: Period): boolean {
  const period = costLinePeriod(line, activity)
  return period.from <= period.through
}

function periodProblems(
  own: Pick<CostLine, 'from' | 'through'>,
  around: Period | null,
  outside: 'outsidePlan' | 'outsideActivity',
): FieldProblem[] {
  if (own.from !== null && own.through !== null && own.through < own.from)
    return [{ field: 'through', problem: 'endsBeforeStart' }]
  if (!around) return []
  const lies = (day: string | null) => day === null || (around.from <= day && day <= around.through)
  const problems: FieldProblem[] = []
  if (!lies(own.from)) problems.push({ field: 'from', problem: outside })
  if (!lies(own.through)) problems.push({ field: 'through', problem: outside })
  return problems
}

function isWithin(value: number | null, least: number, most: number): boolean {
  return value === null || (Number.isInteger(value) && value >= least && value <= most)
}

function isShare(share: Share | null): boolean {
  return isWithin(share, 0, wholeShare)
}

function isNegative(amount: Oere | null): boolean {
  return amount !== null && amount < 0
}
