import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { createInstalment } from '~/usecases/instalments/create-instalment.server'
import { loadInstalmentForm } from '~/usecases/instalments/load-instalment-form.server'
import { updateInstalment } from '~/usecases/instalments/update-instalment.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerBack, answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { conditionRows, instalmentSchema, instalmentTexts } from './form'
import { InstalmentFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.instalment))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, params.id ? 'update' : 'create', 'instalment')
  const grantId = new URL(request.url).searchParams.get('bevilling') ?? ''
  const form = shown(await loadInstalmentForm(page, params.id ? { id: params.id } : { grantId }))
  const { instalment } = form
  return {
    opened: instalment && {
      id: instalment.id,
      number: instalment.number,
      version: instalment.version,
      texts: instalmentTexts(instalment),
      mayDelete: form.may.delete,
    },
    conditions: conditionRows(instalment),
    grant: { id: form.grant.id, name: form.grant.name },
    left: form.gross === null ? null : form.gross - form.others,
    newId: form.newId,
    nextNumber: form.nextNumber,
    requirements: form.requirements,
    contacts: form.contacts,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: instalmentSchema })
  if (wantsBack(form)) return answerBack(submission)
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const grantId = String(form.get('grantId') ?? '')
  const answers = rescheduleAnswers(form)
  const outcome = params.id
    ? await updateInstalment(page, { id: params.id, version: versionOf(form), values, answers })
    : await createInstalment(page, { grantId, values, answers, ...idToBe(form) })
  return answerSave({
    request,
    submission,
    outcome,
    to: () => `/bevillinger/${encodeURIComponent(grantId)}#rater`,
    textsOf: instalmentTexts,
  })
}

/** The id that the form of a new instalment was given, as it posts it. */
function idToBe(form: FormData): { id?: string } {
  const id = form.get('newId')
  return typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? { id } : {}
}

export default function InstalmentForm() {
  return <InstalmentFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
