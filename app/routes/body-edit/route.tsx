import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { createBody } from '~/usecases/bodies/create-body.server'
import { loadBody } from '~/usecases/bodies/load-body.server'
import { updateBody } from '~/usecases/bodies/update-body.server'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerBack, answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { bodySchema, bodyTexts } from './form'
import { BodyFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.body))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'body')
  const opened = params.id ? shown(await loadBody(page, { id: params.id })) : null
  const choices = shown(await loadChoices(page, { kinds: ['plan', 'contact', 'grant'] }))
  return {
    opened: opened && {
      id: opened.body.id,
      name: opened.body.name,
      version: opened.version,
      texts: bodyTexts(opened.body),
      mayDelete: opened.may.delete,
    },
    choices,
    planId: new URL(request.url).searchParams.get('plan'),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: bodySchema })
  if (wantsBack(form)) return answerBack(submission)
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const outcome = params.id
    ? await updateBody(page, {
        id: params.id,
        version: versionOf(form),
        values,
        answers: rescheduleAnswers(form),
      })
    : await createBody(page, { values })
  return answerSave({ request, submission, outcome, to: (id) => `/udvalg/${id}`, textsOf: bodyTexts })
}

export default function BodyForm() {
  return <BodyFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
