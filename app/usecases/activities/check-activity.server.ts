import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Activity } from '~/domain/activities/activity'
import { activityProblems } from '~/domain/activities/activity-problems'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idWith } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import { loadActivities, loadCostLines } from '~/persistence/records/activities.server'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'
import { unknownReferences } from '../saving/references.server'

/** Everything that keeps an activity from being saved as it is; `before` is null for a new one. */
export async function checkActivity(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  activity: Activity,
  before: Activity | null,
): Promise<FieldProblem[]> {
  const [plan] = await loadPlans(db, secretariatId, { id: activity.planId })
  const takenBy = await idWith(db, secretariatId, 'Activity', { name: activity.name }, activity.id)
  const problems = activityProblems(activity, {
    id: before ? activity.id : null,
    plan: plan ?? null,
    isNameTaken: takenBy !== null,
    costLines: before ? await loadCostLines(db, secretariatId, { activityId: activity.id }) : [],
    continuedIds: await continuedFrom(db, secretariatId, activity.continuesId),
  })
  problems.push(...textProblems(activity))
  problems.push(
    ...(await unknownReferences(db, secretariatId, {
      responsibleId: ['Contact', activity.responsibleId],
      deputyId: ['Contact', activity.deputyId],
      continuesId: ['Activity', activity.continuesId],
    })),
  )
  return problems
}

async function continuedFrom(
  db: Db,
  secretariatId: SecretariatId,
  continuesId: string | null,
): Promise<string[]> {
  const found: string[] = []
  for (let id = continuesId; id !== null && !found.includes(id);) {
    found.push(id)
    const [activity] = await loadActivities(db, secretariatId, { id })
    id = activity?.continuesId ?? null
  }
  return found
}
