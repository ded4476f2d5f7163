import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitorContext } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { answerActionLink } from '~/usecases/reminders/answer-action-link.server'
import { findActionLink } from '~/usecases/reminders/find-action-link.server'
import { snoozeSchema } from './form'
import { ActionLinkView } from './view'

export const meta = titled((words) => words.reminders.link.title)

const unkept = { 'Cache-Control': 'no-store' }

/** Looking changes nothing: programs that guard mailboxes follow every link. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await findActionLink(
    { ...visitorContext({ context }), today: context.today },
    params.token ?? '',
  )
  return data(found, { status: found.ok ? 200 : 410, headers: unkept })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const asking = { ...visitorContext({ context }), today: context.today }
  const token = params.token ?? ''
  const form = await request.formData()
  const isSnooze = form.has('until')
  const submission = parseWithZod(form, { schema: snoozeSchema })
  if (isSnooze && submission.status !== 'success')
    return data({ done: null, problem: null, result: submission.reply() }, { status: 422 })
  const answer = submission.status === 'success' ? submission.value : { until: null, reason: null }
  const answered = await answerActionLink(asking, token, answer)
  if (answered.ok) return data({ done: answered.action, problem: null, result: undefined })
  if (answered.reason !== 'snooze')
    return data({ done: null, problem: answered.reason, result: undefined }, { status: 410 })
  const result = submission.reply({ fieldErrors: { until: [answered.problem] } })
  return data({ done: null, problem: null, result }, { status: 422 })
}

export default function ActionLink() {
  return (
    <ActionLinkView found={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
  )
}
