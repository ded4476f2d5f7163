import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reviewStatuses } from '~/domain/board/board-decision'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { carryOut } from '~/usecases/board-reviews/carry-out.server'
import { castVote } from '~/usecases/board-reviews/cast-vote.server'
import { commentOnReview } from '~/usecases/board-reviews/comment-on-review.server'
import { loadReview } from '~/usecases/board-reviews/load-review.server'
import { setDecidedWish } from '~/usecases/board-reviews/set-decided-wish.server'
import type { UseCaseContext } from '~/usecases/context'
import type { Pressed } from './form'
import { pressedSchema } from './form'
import { toLocked } from './to-locked'
import { BoardReviewView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.page.texts.title ?? 'Oplæg'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  const refusedAs = new URL(request.url).searchParams.get('laast')
  return {
    page: shown(await loadReview(asked, { id: params.id! })),
    today: asked.today,
    lockedAs: reviewStatuses.find((status) => status === refusedAs) ?? null,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const submission = parseWithZod(await request.formData(), { schema: pressedSchema })
  if (submission.status !== 'success')
    return data({ pressed: submission.payload, result: submission.reply() }, 422)
  const reviewId = params.id!
  const { value } = submission
  const outcome = await press(page, reviewId, value)
  if (!outcome.ok && outcome.reason === 'locked') return redirect(toLocked(reviewId, outcome))
  if (!outcome.ok && outcome.reason === 'invalid') {
    const fieldErrors = Object.fromEntries(outcome.problems.map(({ field, problem }) => [field, [problem]]))
    return data({ pressed: submission.payload, result: submission.reply({ fieldErrors }) }, 422)
  }
  if (!outcome.ok) throw refused(outcome)
  const to = value.press === 'comment' ? '#kommentarer' : `#${value.decisionId}`
  return redirect(`/bestyrelse/${encodeURIComponent(reviewId)}${to}`, {
    headers: { 'Set-Cookie': flashCookie(request, { did: 'saved', name: outcome.name }) },
  })
}

function press(page: UseCaseContext, reviewId: string, value: Pressed) {
  switch (value.press) {
    case 'vote':
      return castVote(page, { reviewId, id: value.decisionId, vote: value.vote })
    case 'carriedOut':
      return carryOut(page, { reviewId, id: value.decisionId, on: value.on })
    case 'notCarriedOut':
      return carryOut(page, { reviewId, id: value.decisionId, on: null })
    case 'wish':
      return setDecidedWish(page, { reviewId, id: value.decisionId })
    case 'comment':
      return commentOnReview(page, { id: reviewId, text: value.text })
  }
}

export default function BoardReview() {
  return <BoardReviewView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
