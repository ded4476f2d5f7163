import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { Milestone, MilestoneStatus } from '~/domain/milestones/milestone'
import { recordAudit } from '~/persistence/audit.server'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadMilestones, overwriteMilestone } from '~/persistence/records/milestones.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'

export type MarkMilestoneResult =
  { ok: true; id: string; name: string; was: MilestoneStatus } | Forbidden | NotFound

/**
 * Says that a milestone was reached today, or takes that back. It is said of what stands there, so pressing twice, or
 * after somebody else, changes nothing more.
 */
export async function markMilestone(
  context: UseCaseContext,
  { id, status }: { id: string; status: MilestoneStatus },
): Promise<MarkMilestoneResult> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'milestone')) return forbidden
  return inWriting<MarkMilestoneResult>(context, async (db) => {
    const [before] = await loadMilestones(db, secretariatId, { id })
    if (!before) return notFound('milestone')
    const marked = { ok: true as const, id, name: before.title, was: before.status }
    if (before.status === status) return marked
    const { version: _, ...milestone } = before
    const after: Milestone = { ...milestone, status, doneOn: status === 'done' ? today : null }
    await overwriteMilestone(db, secretariatId, after)
    const [activity] = await loadActivities(db, secretariatId, { id: before.activityId })
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'milestone',
      recordId: id,
      recordName: before.title,
      planId: activity?.planId ?? null,
      changes: changesBetween('milestone', { ...before }, { ...after }),
    })
    return marked
  })
}
