import type { FieldProblem } from '../secretariat/field-problem'
import type { Activity } from '../activities/activity'
import { wholeShare } from '../money/oere'
import type { Plan } from './plan'

/** What a plan must not be saved with; its activities that have days of their own must still lie inside it. */
export function planProblems(
  plan: Omit<Plan, 'id'>,
  around: {
    id: string | null
    isNameTaken: boolean
    activities: readonly Pick<Activity, 'from' | 'through'>[]
    /** The plans it follows, directly and through others. */
    followedIds: readonly string[]
  },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (plan.name.trim() === '') problems.push({ field: 'name', problem: 'required' })
  else if (around.isNameTaken) problems.push({ field: 'name', problem: 'nameTaken' })
  if (plan.through < plan.from) problems.push({ field: 'through', problem: 'endsBeforeStart' })
  if (plan.coFinancingRequired < 0 || plan.coFinancingRequired > wholeShare)
    problems.push({ field: 'coFinancingRequired', problem: 'notAShare' })
  if (around.id !== null && (plan.followsId === around.id || around.followedIds.includes(around.id)))
    problems.push({ field: 'followsId', problem: 'selfReference' })
  if (around.activities.some((activity) => activity.from !== null && activity.from < plan.from))
    problems.push({ field: 'from', problem: 'outsidePlan' })
  if (around.activities.some((activity) => activity.through !== null && activity.through > plan.through))
    problems.push({ field: 'through', problem: 'outsidePlan' })
  return problems
}
