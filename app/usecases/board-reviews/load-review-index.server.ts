import { may, readsOnlyOwn } from '~/domain/access/rights'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { isNotCarriedOut } from '~/domain/board/board-decision'
import { loadBoardDecisions } from '~/persistence/board-decisions.server'
import { loadBoardReviews } from '~/persistence/board-reviews.server'
import { loadMeetings } from '~/persistence/records/bodies.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { standingsIn } from '../anchoring/anchoring-standings.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { headlineOf } from '../overview/headline'
import { chosenPlan, planChoices, planInView } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import { risksBeside } from '../risk/activity-risks.server'
import { earlierReviews } from './earlier-reviews.server'
import type { LoadReviewIndexResult } from './review-pages'

/** What a board is to know of a plan now, what it has decided and nobody has done, and its papers. */
export async function loadReviewIndex(
  { db: database, actor, today }: UseCaseContext,
  { planId }: { planId: string | null },
): Promise<LoadReviewIndexResult> {
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'boardReview') || readsOnlyOwn(actor)) return forbidden
  const plans = await loadPlans(db, secretariatId)
  const plan = chosenPlan(plans, planId, today)
  if (!plan && planId) return notFound('plan')
  const shown = { plans: planChoices(plans, today), may: { create: may(actor, 'create', 'boardReview') } }
  const kept = plan && (await keptCoverage(database, secretariatId, plan.id, today))
  const figures = kept?.plans[0]
  if (!plan || !kept || !figures)
    return { ok: true, ...shown, plan: null, headline: null, reviews: [], notCarriedOut: [], risks: [] }
  const standings = await standingsIn(db, secretariatId, kept, today)
  const reviews = await loadBoardReviews(db, secretariatId, { planId: plan.id })
  const decisions = await loadBoardDecisions(db, secretariatId, {
    reviewId: { in: reviews.map(({ id }) => id) },
  })
  const meetingIds = reviews.flatMap(({ meetingId }) => meetingId ?? [])
  const meetings = byId(await loadMeetings(db, secretariatId, { id: { in: meetingIds } }))
  const { notCarriedOut } = await earlierReviews(db, secretariatId, plan.id, null)
  return {
    ok: true,
    ...shown,
    plan: planInView(plan, today),
    headline: headlineOf(figures.activities),
    reviews: reviews.map((review) => {
      const own = decisions.filter(({ reviewId }) => reviewId === review.id)
      const { id, title, number, status, frozenAt, signedOffOn } = review
      return {
        id,
        title,
        number,
        status,
        meetingOn: review.frozenMeeting?.day ?? meetings.get(review.meetingId ?? '')?.day ?? null,
        frozenOn: frozenAt && dayInCopenhagen(frozenAt),
        signedOffOn,
        decisions: own.length,
        undecided: own.filter(({ decision }) => decision === null).length,
        notCarriedOut: own.filter(isNotCarriedOut).length,
      }
    }),
    notCarriedOut,
    risks: await risksBeside(database, secretariatId, { covered: kept, standings }, today),
  }
}
