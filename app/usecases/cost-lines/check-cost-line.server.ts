import { maySeeSalaries } from '~/domain/access/rights'
import type { CostLine } from '~/domain/activities/activity'
import { activityPeriod } from '~/domain/activities/activity'
import { costLineProblems } from '~/domain/activities/activity-problems'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idWith } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'

/** Everything that keeps a cost line from being saved as it is, and the plan and activity it is told under. */
export async function checkCostLine(
  db: Db,
  { actor }: UseCaseContext,
  line: CostLine,
): Promise<{ problems: FieldProblem[]; planId: string | null; name: string }> {
  const { secretariatId } = actor
  const [activity] = await loadActivities(db, secretariatId, { id: line.activityId })
  const [plan] = activity ? await loadPlans(db, secretariatId, { id: activity.planId }) : []
  const key = { activityId: line.activityId, label: line.label }
  const takenBy = await idWith(db, secretariatId, 'CostLine', key, line.id)
  const problems = costLineProblems(line, {
    activity: activity && plan ? activityPeriod(activity, plan) : null,
    isLabelTaken: takenBy !== null,
  })
  problems.push(...textProblems(line))
  if (line.kind === 'salary' && !maySeeSalaries(actor))
    problems.push({ field: 'kind', problem: 'notAllowed' })
  return {
    problems,
    planId: activity?.planId ?? null,
    name: activity ? `${activity.name}: ${line.label}` : line.label,
  }
}
