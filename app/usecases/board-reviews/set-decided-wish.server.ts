import { may } from '~/domain/access/rights'
import { loadBoardDecisions } from '~/persistence/board-decisions.server'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import type { Marked } from './review-pages'

/** Makes an activity's wish what the board decided for it: a change of its own, never made with the decision. */
export async function setDecidedWish(
  context: UseCaseContext,
  { reviewId, id }: { reviewId: string; id: string },
): Promise<Marked> {
  const { actor } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'activity') || !may(actor, 'read', 'boardReview')) return forbidden
  return inWriting<Marked>(context, async (db) => {
    const [decision] = await loadBoardDecisions(db, secretariatId, { id, reviewId })
    const wish = decision?.decision
    if (!decision || !wish || wish === 'postpone') return notFound('boardReview')
    const [activity] = decision.activityId
      ? await loadActivities(db, secretariatId, { id: decision.activityId })
      : []
    if (!activity) return notFound('activity')
    const version = (await loadVersion(db, secretariatId, 'activities', activity.id)) ?? 1
    const called = { name: activity.name, planId: activity.planId, version }
    const after = { record: { ...activity, continuation: wish } }
    return saveChanged(db, context, 'activities', { record: activity }, after, called)
  })
}
