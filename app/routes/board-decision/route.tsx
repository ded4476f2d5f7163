import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { missing, pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { titled } from '~/ui/page-title'
import { decide } from '~/usecases/board-reviews/decide.server'
import { loadReview } from '~/usecases/board-reviews/load-review.server'
import { lockedWords, LockedWordsPage } from '../board-review/locked-words'
import { toLocked } from '../board-review/to-locked'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { decidedTexts, decisionSchema } from './form'
import { DecisionFormView } from './view'

export const meta = titled((words) => words.boardReviews.page.decide)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'boardReview')
  const { id, texts, decisions } = shown(await loadReview(page, { id: params.id! }))
  const { status } = texts
  if (status !== 'frozen') throw redirect(toLocked(id, { ok: false, reason: 'locked', status }))
  const decision = decisions.find((each) => each.id === params.decisionId)
  if (!decision) throw missing('boardReview')
  const { subject, text, proposal, figures, version } = decision
  const meetingDay = texts.meeting && texts.meeting.day <= page.today ? texts.meeting.day : page.today
  const usual =
    decision.decision === null
      ? { decidedBy: texts.meeting?.body ?? null, decidedOn: meetingDay }
      : { decidedBy: decision.decidedBy, decidedOn: decision.decidedOn }
  return {
    review: { id, title: texts.title },
    decision: { id: decision.id, subject, text, proposal, figures, version },
    texts: decidedTexts({ ...decision, ...usual }),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: decisionSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const [reviewId, id] = [params.id!, params.decisionId!]
  const asked = { reviewId, id, version: versionOf(form), values: submission.value }
  const outcome = await decide(page, asked)
  if (!outcome.ok && outcome.reason === 'locked') throw lockedWords(outcome.status, form)
  const to = () => `/bestyrelse/${encodeURIComponent(reviewId)}#${encodeURIComponent(id)}`
  return answerSave({ request, submission, outcome, to, textsOf: decidedTexts })
}

export default function BoardDecision() {
  return <DecisionFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

export function ErrorBoundary() {
  return <LockedWordsPage home={`/bestyrelse/${encodeURIComponent(useParams().id ?? '')}`} />
}
