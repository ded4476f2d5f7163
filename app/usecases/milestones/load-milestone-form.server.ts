import { may } from '~/domain/access/rights'
import type { Milestone } from '~/domain/milestones/milestone'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadMilestones } from '~/persistence/records/milestones.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { byId, byName } from '../by-name'
import type { UseCaseContext } from '../context'
import type { Forbidden, Named, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'

export type LoadMilestoneFormResult =
  | {
      ok: true
      milestone: (Milestone & { version: number }) | null
      activityId: string | null
      activities: (Named & { plan: string })[]
      /** Those of the plan and the activity; of every plan where no activity is known. */
      effortAreas: string[]
      contacts: Named[]
    }
  | Forbidden
  | NotFound

/** A milestone for its form, or what a new one begins with. */
export async function loadMilestoneForm(
  { db: { client: db }, actor }: UseCaseContext,
  asked: { id: string } | { activityId: string | null },
): Promise<LoadMilestoneFormResult> {
  const { secretariatId } = actor
  if (!may(actor, 'update', 'milestone')) return forbidden
  const [milestone] = 'id' in asked ? await loadMilestones(db, secretariatId, { id: asked.id }) : []
  if ('id' in asked && !milestone) return notFound('milestone')
  const activities = await loadActivities(db, secretariatId)
  const plans = await loadPlans(db, secretariatId)
  const planOf = byId(plans)
  const activityId = milestone?.activityId ?? ('activityId' in asked ? asked.activityId : null)
  const activity = activities.find(({ id }) => id === activityId)
  if (activityId !== null && !activity) return notFound('activity')
  const effortAreas = activity
    ? [...(planOf.get(activity.planId)?.effortAreas ?? []), ...activity.effortAreas]
    : plans.flatMap((plan) => plan.effortAreas)
  return {
    ok: true,
    milestone: milestone ?? null,
    activityId,
    activities: byName(
      activities.map(({ id, name, planId }) => ({ id, name, plan: planOf.get(planId)?.name ?? '' })),
    ),
    effortAreas: [...new Set(effortAreas)],
    contacts: byName((await loadContacts(db, secretariatId)).map(({ id, name }) => ({ id, name }))),
  }
}
