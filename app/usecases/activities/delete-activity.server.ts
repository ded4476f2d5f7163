import { may } from '~/domain/access/rights'
import { loadActivities } from '~/persistence/records/activities.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { deleteToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { ActivityValues } from './activity-page'

/** Moves an activity with its costs, hours and allocations to the trash; one that a later activity continues stays. */
export async function deleteActivity(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<ActivityValues>> {
  if (!may(context.actor, 'delete', 'activity')) return forbidden
  return inWriting<Deleted<ActivityValues>>(context, async (db) => {
    const [before] = await loadActivities(db, context.actor.secretariatId, { id })
    if (!before) return notFound('activity')
    const conflict = await conflictOf<ActivityValues>(db, context, 'activities', id, {
      version,
      current: before,
    })
    if (conflict) return conflict
    return deleteToTrash(db, context, 'activities', before, { name: before.name, planId: before.planId })
  })
}
