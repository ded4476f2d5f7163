import type { Plan } from '~/domain/plans/plan'
import { planProblems } from '~/domain/plans/plan-problems'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idWith } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadPlanRecords } from '~/persistence/records/load-plan-records.server'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'
import { firstOverGiven } from '../grants/over-given.server'
import { unknownReferences } from '../saving/references.server'

/** Everything that keeps a plan from being saved as it is; `before` is null for a new one. */
export async function checkPlan(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  plan: Plan,
  before: Plan | null,
): Promise<FieldProblem[]> {
  const [activities, plans, takenBy] = [
    before ? await loadActivities(db, secretariatId, { planId: plan.id }) : [],
    await loadPlans(db, secretariatId),
    await idWith(db, secretariatId, 'Plan', { name: plan.name }, plan.id),
  ]
  const problems = planProblems(plan, {
    id: before ? plan.id : null,
    isNameTaken: takenBy !== null,
    activities,
    followedIds: followedFrom(plan.followsId, plans),
  })
  problems.push(...textProblems(plan))
  problems.push(
    ...(await unknownReferences(db, secretariatId, {
      holderId: ['Organisation', plan.holderId],
      followsId: ['Plan', plan.followsId],
    })),
  )
  if (before && before.holderId !== plan.holderId && problems.length === 0) {
    const records = await loadPlanRecords(db, secretariatId, plan.id)
    const over = await firstOverGiven(db, secretariatId, {
      ...records,
      plans: records.plans.map((other) => (other.id === plan.id ? plan : other)),
    })
    if (over) problems.push({ field: 'holderId', problem: 'belowGivenOut', ...over })
  }
  return problems
}

function followedFrom(followsId: string | null, plans: readonly Plan[]): string[] {
  const found: string[] = []
  for (let id = followsId; id !== null && !found.includes(id);) {
    found.push(id)
    id = plans.find((plan) => plan.id === id)?.followsId ?? null
  }
  return found
}
