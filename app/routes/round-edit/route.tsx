import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadRound } from '~/usecases/funders/load-round.server'
import { saveRound } from '~/usecases/funders/save-round.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { roundSchema, roundTexts } from './form'
import { RoundFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.applicationRound))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'organisation')
  const asked = { funderId: params.id!, id: params.roundId ?? null }
  const { round, funder, version } = shown(await loadRound(page, asked))
  return { funder, version, opened: round && { id: round.id, texts: roundTexts(round) } }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: roundSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const funderId = params.id!
  const asked = { funderId, id: params.roundId ?? null, version: versionOf(form), values: submission.value }
  const outcome = await saveRound(page, asked)
  return answerSave({ request, submission, outcome, to: () => `/fonde/${funderId}`, textsOf: roundTexts })
}

export default function RoundForm() {
  return <RoundFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
