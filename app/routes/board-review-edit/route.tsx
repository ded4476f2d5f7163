import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { pageContext, refused } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { createReview } from '~/usecases/board-reviews/create-review.server'
import { loadReviewForm } from '~/usecases/board-reviews/load-review-form.server'
import { updateReview } from '~/usecases/board-reviews/update-review.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { lockedWords, LockedWordsPage } from '../board-review/locked-words'
import { toLocked } from '../board-review/to-locked'
import { newReviewSchema, reviewSchema, reviewTexts } from './form'
import { ReviewFormView } from './view'

export const meta = titled((words) => words.boardReviews.new)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const planId = new URL(request.url).searchParams.get('plan')
  const found = await loadReviewForm(page, params.id ? { id: params.id } : { planId })
  if (!found.ok && found.reason === 'locked') throw redirect(toLocked(params.id!, found))
  if (!found.ok) throw refused(found)
  return { page: found }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  if (!params.id) {
    const submission = parseWithZod(form, { schema: newReviewSchema })
    if (submission.status !== 'success') return answerInvalid(submission)
    const { planId, ...values } = submission.value
    const outcome = await createReview(page, { planId, values })
    return answerSave({ request, submission, outcome, to: (id) => `/bestyrelse/${id}/ret` })
  }
  const submission = parseWithZod(form, { schema: reviewSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const { value: values } = submission
  const outcome = await updateReview(page, { id: params.id, version: versionOf(form), values })
  if (!outcome.ok && outcome.reason === 'locked') throw lockedWords(outcome.status, form)
  const goesOn = values.suggestedIds.length > 0
  return answerSave({
    request,
    submission,
    outcome,
    to: (id) => (goesOn ? `/bestyrelse/${id}/ret#punkter` : `/bestyrelse/${id}`),
    textsOf: reviewTexts,
  })
}

export default function BoardReviewForm() {
  const { page } = useLoaderData<typeof loader>()
  // A draft that has been saved is another form: its lines have got ids, and its suggestions are taken.
  return <ReviewFormView key={page.version} page={page} answer={useActionData<typeof action>()} />
}

export function ErrorBoundary() {
  return <LockedWordsPage home={`/bestyrelse/${encodeURIComponent(useParams().id ?? '')}`} />
}
