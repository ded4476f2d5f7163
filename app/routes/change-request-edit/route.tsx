import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadChangeRequest } from '~/usecases/change-requests/load-change-request.server'
import { saveChangeRequest } from '~/usecases/change-requests/save-change-request.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { changeRequestSchema, changeRequestTexts } from './form'
import { ChangeRequestFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.changeRequest))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'changeRequest')
  const grantId = new URL(request.url).searchParams.get('bevilling') ?? ''
  const found = shown(await loadChangeRequest(page, params.id ? { id: params.id } : { grantId }))
  return {
    grant: found.grant,
    contacts: found.contacts,
    opened: found.request && {
      id: found.request.id,
      version: found.request.version,
      texts: changeRequestTexts(found.request),
    },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: changeRequestSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const grantId = String(form.get('grantId') ?? '')
  const asked = { grantId, id: params.id ?? null, version: versionOf(form), values: submission.value }
  const outcome = await saveChangeRequest(page, asked)
  const to = () => `/bevillinger/${encodeURIComponent(grantId)}`
  return answerSave({ request, submission, outcome, to, textsOf: changeRequestTexts })
}

export default function ChangeRequestForm() {
  return <ChangeRequestFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
