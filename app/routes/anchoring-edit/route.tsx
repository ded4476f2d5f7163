import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addDays } from '~/domain/calendar/day'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { titled } from '~/ui/page-title'
import { loadOwnerChoices } from '~/usecases/anchoring/load-owner-choices.server'
import { loadSubject } from '~/usecases/anchoring/load-subject.server'
import { saveAnchoring } from '~/usecases/anchoring/save-anchoring.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { anchoringSchema, anchoringTexts } from './form'
import { AnchoringFormView } from './view'

export const meta = titled((words) => words.anchoring.subject.edit)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'anchoring')
  const { row, plan, values } = shown(await loadSubject(page, { id: params.id! }))
  const { subjectKind, name, address, version } = row
  return {
    subject: { subjectKind, name, address, version },
    texts: anchoringTexts(values),
    dayAfterPlan: addDays(plan.through, 1),
    choices: shown(await loadOwnerChoices(page)),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: anchoringSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const asked = { id: params.id!, version: versionOf(form), values: submission.value }
  const outcome = await saveAnchoring(page, asked)
  const to = (id: string) => `/forankring/${encodeURIComponent(id)}`
  return answerSave({ request, submission, outcome, to, textsOf: anchoringTexts })
}

export default function AnchoringForm() {
  return <AnchoringFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
