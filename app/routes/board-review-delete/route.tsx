import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteReview } from '~/usecases/board-reviews/delete-review.server'
import { loadReview } from '~/usecases/board-reviews/load-review.server'
import { toLocked } from '../board-review/to-locked'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.boardReview}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'boardReview')
  const { id, version, texts } = shown(await loadReview(page, { id: params.id! }))
  if (texts.status !== 'draft')
    throw redirect(toLocked(id, { ok: false, reason: 'locked', status: texts.status }))
  return { id, version, title: texts.title }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const outcome = await deleteReview(page, { id: params.id!, version: versionOf(await request.formData()) })
  if (!outcome.ok && outcome.reason === 'locked') return redirect(toLocked(params.id!, outcome))
  return answerDelete(request, outcome, '/bestyrelse')
}

export default function BoardReviewDelete() {
  const { id, version, title } = useLoaderData<typeof loader>()
  const words = useWords().boardReviews
  return (
    <DeleteView
      kind="boardReview"
      name={title}
      version={version}
      crumbs={[
        { to: '/bestyrelse', label: words.title },
        { to: `/bestyrelse/${id}`, label: title },
      ]}
      cancelTo={`/bestyrelse/${id}/ret`}
      consequence={words.deletion}
      answer={useActionData<typeof action>()}
    />
  )
}
