import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { titled } from '~/ui/page-title'
import { loadFunder } from '~/usecases/funders/load-funder.server'
import { updateFunder } from '~/usecases/funders/update-funder.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { funderSchema, funderTexts } from './form'
import { FunderFormView } from './view'

export const meta = titled((words) => words.funders.edit)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'organisation')
  const { funder, facts, version } = shown(await loadFunder(page, { id: params.id! }))
  const texts = funderTexts({ ...facts, paysNoRunningCosts: funder.paysNoRunningCosts })
  return { id: funder.id, name: funder.name, version, texts }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: funderSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const asked = { id: params.id!, version: versionOf(form), values: submission.value }
  const outcome = await updateFunder(page, asked)
  return answerSave({ request, submission, outcome, to: (id) => `/fonde/${id}`, textsOf: funderTexts })
}

export default function FunderForm() {
  return <FunderFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
