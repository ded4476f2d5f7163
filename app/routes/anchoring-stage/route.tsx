import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { anchoringStages } from '~/domain/anchoring/anchoring'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { uploadsOf } from '~/http/uploads.server'
import { titled } from '~/ui/page-title'
import type { AnchoringValues } from '~/usecases/anchoring/anchoring-values'
import { changeStage } from '~/usecases/anchoring/change-stage.server'
import { loadSubject } from '~/usecases/anchoring/load-subject.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'
import { versionOf } from '../saving/version-of'
import { stageSchema } from './form'
import { StageFormView } from './view'

export const meta = titled((words) => words.anchoring.subject.changeStage)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'anchoring')
  const { row, values } = shown(await loadSubject(page, { id: params.id! }))
  const parameters = new URL(request.url).searchParams
  const { subjectKind, name, address, version, stage } = row
  return {
    subject: { subjectKind, name, address, version, stage },
    today: page.today,
    /** The stage that a card was moved to on the board. */
    chosen: anchoringStages.find((each) => each === parameters.get('til')) ?? null,
    isChanged: parameters.has('rettet'),
    texts: { amount: textOf.amount(values.amount), hours: textOf.hours(values.hours) },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: stageSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const uploads = await uploadsOf(form)
  const asked = { id: params.id!, version: versionOf(form), step: submission.value, uploads }
  const outcome = await changeStage(page, asked)
  if (!outcome.ok && outcome.reason === 'badFile') {
    const file = { code: outcome.problem, file: outcome.name }
    return data({ result: submission.reply(), conflict: null, file }, { status: 422 })
  }
  const textsOf = (values: AnchoringValues) => ({
    amount: textOf.amount(values.amount),
    hours: textOf.hours(values.hours),
    evidence: textOf.text(values.documentation),
  })
  const to = (id: string) => `/forankring/${encodeURIComponent(id)}`
  return answerSave({ request, submission, outcome, to, textsOf })
}

export default function AnchoringStageForm() {
  return <StageFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
