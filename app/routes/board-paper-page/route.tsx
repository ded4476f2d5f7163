import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { loadReview } from '~/usecases/board-reviews/load-review.server'
import { BoardPaperView } from './view'

export const meta = titled((words) => words.boardPaper.pageTitle)

export async function loader({ request, context, params: { id = '' } }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { texts, figures, decisions, plan } = shown(await loadReview(page, { id }))
  return { id, texts, figures, decisions, plan }
}

export default function BoardPaperPage() {
  return <BoardPaperView {...useLoaderData<typeof loader>()} />
}
