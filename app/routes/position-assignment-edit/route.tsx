import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { capitalised, titled } from '~/ui/page-title'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { createPositionAssignment } from '~/usecases/position-assignments/create-position-assignment.server'
import { loadPositionAssignment } from '~/usecases/position-assignments/load-position-assignment.server'
import { updatePositionAssignment } from '~/usecases/position-assignments/update-position-assignment.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { positionAssignmentSchema, positionAssignmentTexts } from './form'
import { PositionAssignmentFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.positionAssignment))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const positionId = new URL(request.url).searchParams.get('stilling')
  const opened = shown(await loadPositionAssignment(page, { id: params.id ?? null, positionId }))
  const choices = shown(await loadChoices(page, { kinds: ['activity'] }))
  const { assignment, position, others, version } = opened
  return {
    opened: assignment && { id: assignment.id, version, texts: positionAssignmentTexts(assignment) },
    mayDelete: opened.may.delete,
    position,
    others,
    choices,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: positionAssignmentSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const values = submission.value
  const outcome = params.id
    ? await updatePositionAssignment(page, { id: params.id, version: versionOf(form), values })
    : await createPositionAssignment(page, { values })
  const to = () => `/stillinger/${values.positionId}`
  return answerSave({ request, submission, outcome, to, textsOf: positionAssignmentTexts })
}

export default function PositionAssignmentForm() {
  return (
    <PositionAssignmentFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
