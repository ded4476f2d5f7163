import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { createActivity } from '~/usecases/activities/create-activity.server'
import { loadActivity } from '~/usecases/activities/load-activity.server'
import { updateActivity } from '~/usecases/activities/update-activity.server'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { activitySchema, activityTexts } from './form'
import { ActivityFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.activity))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'activity')
  const opened = params.id ? shown(await loadActivity(page, { id: params.id })) : null
  const choices = shown(await loadChoices(page, { kinds: ['plan', 'contact', 'activity'] }))
  return {
    opened: opened && {
      id: opened.activity.id,
      name: opened.activity.name,
      version: opened.version,
      texts: activityTexts(opened.activity),
      mayDelete: opened.may.delete,
    },
    planId: new URL(request.url).searchParams.get('plan'),
    choices,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: activitySchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const outcome = params.id
    ? await updateActivity(page, { id: params.id, version: versionOf(form), values })
    : await createActivity(page, { values })
  return answerSave({
    request,
    submission,
    outcome,
    to: (id) => `/aktiviteter/${id}`,
    textsOf: activityTexts,
  })
}

export default function ActivityForm() {
  return <ActivityFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
