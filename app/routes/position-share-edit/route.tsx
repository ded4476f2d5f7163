import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { createPositionShare } from '~/usecases/position-shares/create-position-share.server'
import { loadPositionShare } from '~/usecases/position-shares/load-position-share.server'
import { updatePositionShare } from '~/usecases/position-shares/update-position-share.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { positionShareSchema, positionShareTexts, shareValues } from './form'
import { PositionShareFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.positionShare))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const positionId = new URL(request.url).searchParams.get('stilling')
  const opened = shown(await loadPositionShare(page, { id: params.id ?? null, positionId }))
  const choices = shown(await loadChoices(page, { kinds: ['grant', 'organisation'] }))
  const { share, position, promised, stretches, version } = opened
  return {
    opened: share && { id: share.id, version, texts: positionShareTexts(share) },
    mayDelete: opened.may.delete,
    position,
    promised,
    stretches,
    choices,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: positionShareSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = shareValues(submission.value)
  const outcome = params.id
    ? await updatePositionShare(page, { id: params.id, version: versionOf(form), values })
    : await createPositionShare(page, { values })
  const to = () => `/stillinger/${values.positionId}`
  return answerSave({ request, submission, outcome, to, textsOf: positionShareTexts })
}

export default function PositionShareForm() {
  return <PositionShareFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
