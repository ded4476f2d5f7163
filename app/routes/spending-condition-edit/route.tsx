import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadSpendingCondition } from '~/usecases/spending-conditions/load-spending-condition.server'
import { saveSpendingCondition } from '~/usecases/spending-conditions/save-spending-condition.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { spendingConditionSchema, spendingConditionTexts } from './form'
import { SpendingConditionFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.spendingCondition))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'spendingCondition')
  const grantId = new URL(request.url).searchParams.get('bevilling') ?? ''
  const asked = params.id ? { id: params.id } : { grantId }
  const { condition, grant, version } = shown(await loadSpendingCondition(page, asked))
  return {
    grant,
    version,
    opened: condition && { id: condition.id, texts: spendingConditionTexts(condition) },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: spendingConditionSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const grantId = String(form.get('grantId') ?? '')
  const asked = { grantId, id: params.id ?? null, version: versionOf(form), values: submission.value }
  const outcome = await saveSpendingCondition(page, asked)
  const to = () => `/bevillinger/${encodeURIComponent(grantId)}`
  return answerSave({ request, submission, outcome, to, textsOf: spendingConditionTexts })
}

export default function SpendingConditionForm() {
  return (
    <SpendingConditionFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
