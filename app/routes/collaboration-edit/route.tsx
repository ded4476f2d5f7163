import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { planInView } from '~/domain/plans/plan-in-view'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { createCollaboration } from '~/usecases/collaborations/create-collaboration.server'
import { loadCollaboration } from '~/usecases/collaborations/load-collaboration.server'
import { updateCollaboration } from '~/usecases/collaborations/update-collaboration.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { collaborationSchema, collaborationTexts } from './form'
import { CollaborationFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.collaboration))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'collaboration')
  const opened = params.id ? shown(await loadCollaboration(page, { id: params.id })) : null
  const choices = shown(await loadChoices(page, { kinds: ['plan', 'organisation', 'contact'] }))
  return {
    opened: opened && {
      id: opened.collaboration.id,
      name: opened.collaboration.name,
      version: opened.version,
      texts: collaborationTexts(opened.collaboration),
      mayDelete: opened.may.delete,
    },
    choices,
    planId:
      new URL(request.url).searchParams.get('plan') ?? planInView(choices.plans, page.today)?.id ?? null,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: collaborationSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const outcome = params.id
    ? await updateCollaboration(page, { id: params.id, version: versionOf(form), values })
    : await createCollaboration(page, { values })
  const to = (id: string) => `/samarbejder/${id}`
  return answerSave({ request, submission, outcome, to, textsOf: collaborationTexts })
}

export default function CollaborationForm() {
  return <CollaborationFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
