import { may } from '~/domain/access/rights'
import { suggestionsFrom } from '~/domain/board/suggestions'
import { loadBoardDecisions } from '~/persistence/board-decisions.server'
import { loadBoardReviews } from '~/persistence/board-reviews.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { paperWordsIn } from '~/i18n/paper-words'
import type { UseCaseContext } from '../context'
import { chosenPlan } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import { boardMeetings } from './board-meetings.server'
import { choosableScenarios } from './choosable-scenarios.server'
import { collectFigures } from './collect-figures.server'
import type { LoadReviewFormResult } from './review-pages'
import { locked } from './review-pages'

/** A draft for its form, or what a new one begins with: the next meeting of the board, and words from the figures. */
export async function loadReviewForm(
  { db: database, actor, today }: UseCaseContext,
  asked: { id: string } | { planId: string | null },
): Promise<LoadReviewFormResult> {
  const { secretariatId } = actor
  const words = paperWordsIn(actor.language)
  const db = database.client
  if (!may(actor, 'update', 'boardReview')) return forbidden
  const [review] = 'id' in asked ? await loadBoardReviews(db, secretariatId, { id: asked.id }) : []
  if ('id' in asked && !review) return notFound('boardReview')
  if (review && review.status !== 'draft') return locked(review.status)
  const plans = await loadPlans(db, secretariatId)
  const plan = chosenPlan(plans, review?.planId ?? ('planId' in asked ? asked.planId : null), today)
  if (!plan) return notFound('plan')
  const scenarios = await choosableScenarios(db, secretariatId, plan.id)
  const reviewId = review?.id ?? null
  const scenarioIds = review?.content.scenarioIds ?? []
  const figures = await collectFigures(database, secretariatId, {
    planId: plan.id,
    today,
    scenarioIds,
    reviewId,
  })
  if (!figures) return notFound('plan')
  const meetings = (await boardMeetings(db, secretariatId, plan.id)).filter(
    ({ id, day }) => day >= today || id === review?.meetingId,
  )
  const decisions = review ? await loadBoardDecisions(db, secretariatId, { reviewId: review.id }) : []
  const taken = new Set(decisions.map(({ activityId }) => activityId))
  const [next] = meetings
  return {
    ok: true,
    id: reviewId,
    version: review?.version ?? null,
    plan: { id: plan.id, name: plan.name },
    values: review
      ? { title: review.title, meetingId: review.meetingId, ...review.content, decisions }
      : {
          title: words.title(figures, next?.day ?? null),
          meetingId: next?.id ?? null,
          agendaItem: null,
          // The page makes its own sentences of the figures; these are for what the figures do not say.
          intro: null,
          closing: null,
          scenarioIds: scenarios.slice(0, mostScenarios).map(({ id }) => id),
          decisions: [],
        },
    meetings,
    activities: figures.activities.map(({ id, name }) => ({ id, name })),
    scenarios,
    suggestions: suggestionsFrom(figures)
      .filter(({ activity }) => !taken.has(activity.id))
      .map((suggestion) => ({ ...suggestion, subject: words.subject(suggestion, figures) })),
  }
}

/** The page has room for three beside each other. */
const mostScenarios = 3
