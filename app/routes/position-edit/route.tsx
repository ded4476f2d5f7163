import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { maySeeSalaries } from '~/domain/access/rights'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { createPosition } from '~/usecases/positions/create-position.server'
import { loadPositionForm } from '~/usecases/positions/load-position-form.server'
import { updatePosition } from '~/usecases/positions/update-position.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { positionSchema, positionTexts } from './form'
import { PositionFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.position))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'position')
  const choices = shown(await loadChoices(page, { kinds: ['plan', 'organisation', 'contact'] }))
  const opened = params.id ? shown(await loadPositionForm(page, { id: params.id })) : null
  return {
    opened: opened && {
      id: opened.position.id,
      name: opened.position.name,
      version: opened.version,
      texts: positionTexts(opened.position),
      mayDelete: opened.may.delete,
    },
    planId: new URL(request.url).searchParams.get('plan'),
    seesCost: maySeeSalaries(page.actor),
    choices,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: positionSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const outcome = params.id
    ? await updatePosition(page, { id: params.id, version: versionOf(form), values })
    : await createPosition(page, { values })
  return answerSave({ request, submission, outcome, to: (id) => `/stillinger/${id}`, textsOf: positionTexts })
}

export default function PositionForm() {
  return <PositionFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
