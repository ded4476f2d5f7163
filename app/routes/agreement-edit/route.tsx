import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { titled } from '~/ui/page-title'
import { loadAgreementForm } from '~/usecases/agreements/load-agreement-form.server'
import { saveAgreement } from '~/usecases/agreements/save-agreement.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { agreementSchema, agreementTexts } from './form'
import { AgreementFormView } from './view'

export const meta = titled((words) => words.agreements.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'agreement')
  const followsId = new URL(request.url).searchParams.get('udgave') || null
  const found = shown(await loadAgreementForm(page, params.id ? { id: params.id } : { followsId }))
  const { agreement, start, follows, plans, effortAreas, organisations, contacts } = found
  return {
    follows,
    plans,
    effortAreas,
    organisations,
    contacts,
    texts: agreementTexts(agreement ?? start),
    opened: agreement && { id: agreement.id, title: agreement.title, version: agreement.version },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: agreementSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const asked = { id: params.id ?? null, version: versionOf(form), values: submission.value }
  const outcome = await saveAgreement(page, asked)
  const to = (id: string) => `/aftaler/${id}`
  return answerSave({ request, submission, outcome, to, textsOf: agreementTexts })
}

export default function AgreementForm() {
  return <AgreementFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
