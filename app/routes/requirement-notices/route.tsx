import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { addNotice } from '~/usecases/requirements/add-notice.server'
import { loadNotices } from '~/usecases/requirements/load-notices.server'
import { removeNotice } from '~/usecases/requirements/remove-notice.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { noticeSchema } from './form'
import { NoticesView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.requirement))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'requirement')
  const { ok: _, ...found } = shown(await loadNotices(page, { id: params.id! }))
  return { ...found, today: page.today }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const requirementId = params.id!
  const removed = form.get('remove')
  if (typeof removed === 'string') {
    const outcome = await removeNotice(page, { requirementId, noticeId: removed })
    if (outcome.ok) return redirect(`/rapportkrav/${requirementId}/varsler`)
    if (outcome.reason !== 'started') throw refused(outcome)
    return data({ result: null, conflict: null, isStarted: true }, { status: 409 })
  }
  const submission = parseWithZod(form, { schema: noticeSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const outcome = await addNotice(page, { requirementId, ...submission.value })
  return answerSave({ request, submission, outcome, to: () => `/rapportkrav/${requirementId}/varsler` })
}

export default function RequirementNotices() {
  return <NoticesView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
