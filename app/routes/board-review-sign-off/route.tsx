import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { titled } from '~/ui/page-title'
import { loadReview } from '~/usecases/board-reviews/load-review.server'
import { signOffReview } from '~/usecases/board-reviews/sign-off-review.server'
import { toLocked } from '../board-review/to-locked'
import { answerInvalid } from '../saving/answer-save.server'
import { signOffSchema } from './form'
import { SignOffView } from './view'

export const meta = titled((words) => words.boardReviews.signOff.confirm)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'boardReview')
  const { id, texts, undecided } = shown(await loadReview(page, { id: params.id! }))
  const { status } = texts
  if (status !== 'frozen') throw redirect(toLocked(id, { ok: false, reason: 'locked', status }))
  return { review: { id, title: texts.title }, undecided, today: page.today }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const submission = parseWithZod(await request.formData(), { schema: signOffSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const id = params.id!
  const outcome = await signOffReview(page, { id, values: submission.value })
  if (outcome.ok) {
    const flash = { did: 'saved', name: outcome.name } as const
    return redirect(`/bestyrelse/${id}`, { headers: { 'Set-Cookie': flashCookie(request, flash) } })
  }
  switch (outcome.reason) {
    case 'locked':
      return redirect(toLocked(id, outcome))
    case 'undecided':
      // The page names them.
      return data({ result: submission.reply(), conflict: null }, 409)
    case 'invalid': {
      const fieldErrors = Object.fromEntries(outcome.problems.map(({ field, problem }) => [field, [problem]]))
      return data({ result: submission.reply({ fieldErrors }), conflict: null }, 422)
    }
    default:
      throw refused(outcome)
  }
}

export default function BoardReviewSignOff() {
  return <SignOffView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
