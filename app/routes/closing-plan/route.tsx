import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flashCookie } from '~/http/flash.server'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { titled } from '~/ui/page-title'
import { loadClosingPlan } from '~/usecases/anchoring/load-closing-plan.server'
import { saveClosingPlan } from '~/usecases/anchoring/save-closing-plan.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { closingPlanSchema } from './form'
import { ClosingPlanView } from './view'

export const meta = titled((words) => words.closing.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'create', 'anchoringStep')
  const plan = await loadClosingPlan(page, { id: params.id! })
  // What looks for an owner has no close to plan: its own page says what it has.
  if (!plan.ok && plan.reason === 'doesNotEnd') {
    throw redirect(`/forankring/${encodeURIComponent(params.id!)}`)
  }
  return { page: shown(plan) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const submission = parseWithZod(await request.formData(), { schema: closingPlanSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const outcome = await saveClosingPlan(page, { subjectId: params.id!, ...submission.value })
  const to = `/forankring/${encodeURIComponent(params.id!)}#lukkeplan`
  // Its steps are new, what they close is not.
  if (outcome.ok) {
    return redirect(to, {
      headers: { 'Set-Cookie': flashCookie(request, { did: 'saved', name: outcome.name }) },
    })
  }
  return answerSave({ request, submission, outcome, to: () => to })
}

export default function ClosingPlan() {
  return <ClosingPlanView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
