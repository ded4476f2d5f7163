import { may, readsOnlyOwn } from '~/domain/access/rights'
import { undecided } from '~/domain/board/board-decision'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { loadBoardComments, loadBoardDecisions, loadBoardVotes } from '~/persistence/board-decisions.server'
import { loadBoardReviews, loadFrozenFigures } from '~/persistence/board-reviews.server'
import { loadActivities } from '~/persistence/records/activities.server'
import { historyOf } from '../audit/history-of.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import { filesOf } from '../files/files-of.server'
import { forbidden, notFound } from '../refusals'
import { boardMeetings } from './board-meetings.server'
import { collectFigures } from './collect-figures.server'
import type { LoadReviewResult } from './review-pages'

/** A review: a draft with the figures of today, a frozen one with those it was frozen with and nothing of the plan. */
export async function loadReview(context: UseCaseContext, { id }: { id: string }): Promise<LoadReviewResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'boardReview') || readsOnlyOwn(actor)) return forbidden
  const [review] = await loadBoardReviews(db, secretariatId, { id })
  if (!review) return notFound('boardReview')
  const { planId, content, status } = review
  const isDraft = status === 'draft'
  const figures = isDraft
    ? await collectFigures(database, secretariatId, {
        planId,
        today,
        scenarioIds: content.scenarioIds,
        reviewId: id,
      })
    : await loadFrozenFigures(db, secretariatId, id)
  if (!figures) return notFound('boardReview')
  const decisions = await loadBoardDecisions(db, secretariatId, { reviewId: id })
  const votes = await loadBoardVotes(
    db,
    secretariatId,
    decisions.map((decision) => decision.id),
  )
  const activityIds = decisions.flatMap(({ activityId }) => activityId ?? [])
  const activities = byId(await loadActivities(db, secretariatId, { id: { in: activityIds } }))
  const meeting = isDraft
    ? (await boardMeetings(db, secretariatId, planId)).find((each) => each.id === review.meetingId)
    : review.frozenMeeting
  return {
    ok: true,
    id,
    version: review.version,
    plan: { id: planId, name: figures.plan.name },
    texts: {
      title: review.title,
      number: review.number,
      status,
      meeting: meeting ? { day: meeting.day, time: meeting.time, body: meeting.body } : null,
      agendaItem: content.agendaItem,
      intro: content.intro,
      closing: content.closing,
      frozenOn: review.frozenAt && dayInCopenhagen(review.frozenAt),
    },
    frozenBy: review.frozenBy,
    frozenAt: review.frozenAt,
    figures,
    decisions: decisions.map((decision) => {
      const activity = activities.get(decision.activityId ?? '')
      const own = votes.filter(({ decisionId }) => decisionId === decision.id)
      return {
        ...decision,
        activity: activity
          ? { id: activity.id, name: activity.name, continuation: activity.continuation }
          : null,
        votes: own,
        ownVote: own.find(({ userId }) => userId === actor.userId)?.vote ?? null,
      }
    }),
    undecided: undecided(decisions).map(({ id: decisionId, subject }) => ({ id: decisionId, name: subject })),
    signedOffOn: review.signedOffOn,
    signedOffBy: review.signedOffBy,
    minutes: review.minutes,
    files: (await filesOf(db, actor, 'boardReview', [id])).get(id) ?? [],
    comments: await loadBoardComments(db, secretariatId, id),
    history: await historyOf(context, [id]),
    may: {
      update: may(actor, 'update', 'boardReview'),
      delete: isDraft && may(actor, 'delete', 'boardReview'),
      vote: status === 'frozen' && may(actor, 'vote', 'boardReview'),
      comment: may(actor, 'comment', 'boardReview'),
      invite: may(actor, 'manageUsers', 'user'),
    },
  }
}
