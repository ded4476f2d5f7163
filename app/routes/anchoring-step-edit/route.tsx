import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadAnchoringStep } from '~/usecases/anchoring/load-step.server'
import { saveAnchoringStep } from '~/usecases/anchoring/save-step.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { stepSchema, stepTexts } from './form'
import { StepFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.anchoringStep))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'anchoringStep')
  const asked = { subjectId: params.id!, id: params.stepId ?? null }
  const { subject, step, lastDay, isClosing, contacts } = shown(await loadAnchoringStep(page, asked))
  const opened = step && { id: step.id, version: step.version, texts: stepTexts(step) }
  return { subject, lastDay, isClosing, contacts, opened }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: stepSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const step = { id: params.stepId ?? null, version: versionOf(form), values: submission.value }
  const outcome = await saveAnchoringStep(page, { subjectId: params.id!, ...step })
  const to = () => `/forankring/${encodeURIComponent(params.id!)}`
  return answerSave({ request, submission, outcome, to, textsOf: stepTexts })
}

export default function AnchoringStepForm() {
  return <StepFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
