import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { obligationsOf } from '~/domain/reporting/obligations'
import { addNotice } from '~/usecases/requirements/add-notice.server'
import { loadRequirement } from '~/usecases/requirements/load-requirement.server'
import { removeNotice } from '~/usecases/requirements/remove-notice.server'
import { requirementParts } from '~/usecases/requirements/requirement-parts'
import { reportingGrantOf } from '~/usecases/requirements/rule-facts'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { noticeSchema } from './form'
import { NoticesView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.requirement))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'requirement')
  const found = shown(await loadRequirement(page, { id: params.id! }))
  const parts = requirementParts(found.values, found)
  const { obligations } = obligationsOf(reportingGrantOf(found.facts, parts))
  return {
    name: found.name,
    grant: found.grant,
    rule: found.values.rule,
    notices: found.notices.map((notice) => ({
      ...notice,
      due: obligations.find(({ occurrence }) => occurrence === `notice:${notice.id}`)?.due ?? null,
    })),
    today: page.today,
  }
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
