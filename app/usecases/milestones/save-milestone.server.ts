import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { Milestone } from '~/domain/milestones/milestone'
import { milestoneProblems, withDoneDay } from '~/domain/milestones/milestone'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import { recordAudit } from '~/persistence/audit.server'
import { newId } from '~/persistence/new-id.server'
import { loadActivities } from '~/persistence/records/activities.server'
import { insertMilestones, loadMilestones, overwriteMilestone } from '~/persistence/records/milestones.server'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { unknownReferences } from '../saving/references.server'

export type MilestoneValues = Omit<Milestone, 'id'>

/** Saves a milestone, a new one where no id is given. One that is set to done without a day was reached today. */
export async function saveMilestone(
  context: UseCaseContext,
  asked: { id: string | null; version: number; values: MilestoneValues },
): Promise<Updated<MilestoneValues>> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  const { id, version } = asked
  if (!may(actor, id ? 'update' : 'create', 'milestone')) return forbidden
  return inWriting<Updated<MilestoneValues>>(context, async (db) => {
    const [before] = id ? await loadMilestones(db, secretariatId, { id }) : []
    if (id && !before) return notFound('milestone')
    if (before) {
      const kept = { kind: 'milestone' as const, id: before.id, version: before.version }
      const conflict = await conflictAt<MilestoneValues>(db, context, kept, { version, current: before })
      if (conflict) return conflict
    }
    const milestone: Milestone = {
      ...withDoneDay(withTidyTexts(asked.values), today),
      id: before?.id ?? newId(),
    }
    const [activity] = await loadActivities(db, secretariatId, { id: milestone.activityId })
    const [plan] = activity ? await loadPlans(db, secretariatId, { id: activity.planId }) : []
    const effortAreas = [...(plan?.effortAreas ?? []), ...(activity?.effortAreas ?? [])]
    // An area that has left the plan since stays on what had it.
    if (before?.effortArea && before.activityId === milestone.activityId) effortAreas.push(before.effortArea)
    const problems = [
      ...milestoneProblems(milestone, { today, effortAreas }),
      ...textProblems({ title: milestone.title }),
      ...(await unknownReferences(db, secretariatId, {
        activityId: ['Activity', milestone.activityId],
        responsibleId: ['Contact', milestone.responsibleId],
        deputyId: ['Contact', milestone.deputyId],
      })),
    ]
    if (problems.length > 0) return invalid(problems)
    const name = milestone.title
    const changes = changesBetween('milestone', before ? { ...before } : null, { ...milestone })
    if (before && changes.length === 0) return { ok: true, id: milestone.id, version, name }
    if (before) await overwriteMilestone(db, secretariatId, milestone)
    else await insertMilestones(db, secretariatId, [milestone], today)
    await recordAudit(db, actor, now, {
      action: before ? 'update' : 'create',
      recordKind: 'milestone',
      recordId: milestone.id,
      recordName: name,
      planId: activity?.planId ?? null,
      changes,
    })
    return { ok: true, id: milestone.id, version: before ? version + 1 : 1, name }
  })
}
