import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { capitalised, titled } from '~/ui/page-title'
import { createPositionAgreement } from '~/usecases/position-agreements/create-position-agreement.server'
import { loadPositionAgreement } from '~/usecases/position-agreements/load-position-agreement.server'
import { updatePositionAgreement } from '~/usecases/position-agreements/update-position-agreement.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import {
  agreementSchema,
  agreementTexts,
  agreementValues,
  atTheirRows,
  evaluationLines,
  evaluationRows,
} from './form'
import { AgreementFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.positionAgreement))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const positionId = new URL(request.url).searchParams.get('stilling')
  const opened = shown(await loadPositionAgreement(page, { id: params.id ?? null, positionId }))
  const { agreement, earlier, position } = opened
  const renewed = earlier && {
    ...earlier,
    signedOn: null,
    validFrom: null,
    validThrough: null,
    evaluations: [],
  }
  return {
    opened: agreement && { id: agreement.id, version: agreement.version, texts: agreementTexts(agreement) },
    evaluations: evaluationRows(agreement?.evaluations ?? []),
    renewedTexts: renewed && agreementTexts(renewed),
    mayDelete: opened.may.delete,
    position,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: agreementSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = agreementValues(submission.value)
  const saved = params.id
    ? await updatePositionAgreement(page, { id: params.id, version: versionOf(form), values })
    : await createPositionAgreement(page, { values })
  const outcome =
    !saved.ok && saved.reason === 'invalid'
      ? { ...saved, problems: atTheirRows(saved.problems, submission.value.evaluations, page.today) }
      : saved
  const { payload } = submission
  const compared = {
    ...submission,
    payload: { ...payload, evaluations: evaluationLines(payload['evaluations']) },
  }
  const to = () => `/stillinger/${values.positionId}`
  return answerSave({ request, submission: compared, outcome, to, textsOf: agreementTexts })
}

export default function AgreementForm() {
  return <AgreementFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
