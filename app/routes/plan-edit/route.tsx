import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { createPlan } from '~/usecases/plans/create-plan.server'
import { loadPlan } from '~/usecases/plans/load-plan.server'
import { updatePlan } from '~/usecases/plans/update-plan.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerBack, answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { planSchema, planTexts } from './form'
import { PlanFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.plan))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'plan')
  const opened = params.id ? shown(await loadPlan(page, { id: params.id })) : null
  const choices = shown(await loadChoices(page, { kinds: ['plan', 'organisation'] }))
  return {
    opened: opened && {
      id: opened.plan.id,
      name: opened.plan.name,
      version: opened.version,
      texts: planTexts(opened.plan),
      mayDelete: opened.may.delete,
    },
    choices,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: planSchema })
  if (wantsBack(form)) return answerBack(submission)
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const outcome = params.id
    ? await updatePlan(page, {
        id: params.id,
        version: versionOf(form),
        values,
        answers: rescheduleAnswers(form),
      })
    : await createPlan(page, { values })
  return answerSave({ request, submission, outcome, to: (id) => `/helhedsplaner/${id}`, textsOf: planTexts })
}

export default function PlanForm() {
  return <PlanFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
