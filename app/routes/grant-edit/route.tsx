import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { createGrant } from '~/usecases/grants/create-grant.server'
import { loadGrant } from '~/usecases/grants/load-grant.server'
import { updateGrant } from '~/usecases/grants/update-grant.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerBack, answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { grantSchema, grantTexts } from './form'
import { GrantFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.grant))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'grant')
  const opened = params.id ? shown(await loadGrant(page, { id: params.id })) : null
  const choices = shown(await loadChoices(page, { kinds: ['plan', 'organisation', 'contact', 'grant'] }))
  return {
    opened: opened && {
      id: opened.grant.id,
      name: opened.grant.reference,
      version: opened.version,
      texts: grantTexts(opened.grant),
      mayDelete: opened.may.delete,
    },
    planId: new URL(request.url).searchParams.get('plan'),
    funderId: new URL(request.url).searchParams.get('giver'),
    choices,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: grantSchema })
  if (wantsBack(form)) return answerBack(submission)
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const outcome = params.id
    ? await updateGrant(page, {
        id: params.id,
        version: versionOf(form),
        values,
        answers: rescheduleAnswers(form),
      })
    : await createGrant(page, { values })
  return answerSave({ request, submission, outcome, to: (id) => `/bevillinger/${id}`, textsOf: grantTexts })
}

export default function GrantForm() {
  return <GrantFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
