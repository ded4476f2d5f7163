import { may } from '~/domain/access/rights'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadMilestones } from '~/persistence/records/milestones.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { deleteRowToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { MilestoneValues } from './save-milestone.server'

/** Moves a milestone to the trash. */
export async function deleteMilestone(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<MilestoneValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'milestone')) return forbidden
  return inWriting<Deleted<MilestoneValues>>(context, async (db) => {
    const [before] = await loadMilestones(db, secretariatId, { id })
    if (!before) return notFound('milestone')
    const now = { kind: 'milestone' as const, id, version: before.version }
    const conflict = await conflictAt<MilestoneValues>(db, context, now, { version, current: before })
    if (conflict) return conflict
    const [activity] = await loadActivities(db, secretariatId, { id: before.activityId })
    const called = { name: before.title, planId: activity?.planId ?? null }
    return deleteRowToTrash(db, context, { table: 'Milestone', kind: 'milestone' }, { ...before }, called)
  })
}
