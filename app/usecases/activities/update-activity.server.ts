import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { loadActivities } from '~/persistence/records/activities.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import { checkActivity } from './check-activity.server'
import type { ActivityValues } from './activity-page'

export async function updateActivity(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: ActivityValues },
): Promise<Updated<ActivityValues>> {
  if (!may(context.actor, 'update', 'activity')) return forbidden
  const activity = { ...withTidyTexts(values), id }
  return inWriting<Updated<ActivityValues>>(context, async (db) => {
    const [before] = await loadActivities(db, context.actor.secretariatId, { id })
    if (!before) return notFound('activity')
    const conflict = await conflictOf<ActivityValues>(db, context, 'activities', id, {
      version,
      current: before,
    })
    if (conflict) return conflict
    const problems = await checkActivity(db, context, activity, before)
    if (problems.length > 0) return invalid(problems)
    const called = { name: activity.name, planId: activity.planId, version }
    return saveChanged(db, context, 'activities', { record: before }, { record: activity }, called)
  })
}
