import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { loadReviewIndex } from '~/usecases/board-reviews/load-review-index.server'
import { BoardReviewsView } from './view'

export const meta = titled((words) => words.boardReviews.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const planId = new URL(request.url).searchParams.get('plan')
  return { index: shown(await loadReviewIndex(page, { planId })), today: page.today }
}

export default function BoardReviews() {
  return <BoardReviewsView {...useLoaderData<typeof loader>()} />
}
