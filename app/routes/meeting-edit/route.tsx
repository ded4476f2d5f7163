import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { missing, pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { createMeetings } from '~/usecases/bodies/create-meetings.server'
import { loadBody } from '~/usecases/bodies/load-body.server'
import { loadMeeting } from '~/usecases/bodies/load-meeting.server'
import { updateMeeting } from '~/usecases/bodies/update-meeting.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerBack, answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { meetingSchema, meetingTexts } from './form'
import { MeetingFormView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.meeting))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { id, meetingId } = params
  requireRight(page.actor, meetingId ? 'update' : 'create', 'meeting')
  if (!meetingId) {
    const { body, coming, past } = shown(await loadBody(page, { id: id! }))
    const last = coming.at(-1) ?? past[0]
    const usual = last && { ...meetingTexts({ ...last, isHeld: false }), day: undefined }
    return { body: { id: body.id, name: body.name }, opened: null, usual: usual ?? {} }
  }
  const { meeting, body, version, may } = shown(await loadMeeting(page, { id: meetingId }))
  if (body.id !== id) throw missing('meeting')
  const texts = meetingTexts({ ...meeting, isHeld: false })
  return {
    body: { id: body.id, name: body.name },
    opened: { id: meeting.id, day: meeting.day, version, texts, mayDelete: may.delete },
    usual: {},
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: meetingSchema })
  if (wantsBack(form)) return answerBack(submission)
  if (submission.status !== 'success') return answerInvalid(submission)
  const { day, ...values } = submission.value
  const [bodyId, answers] = [params.id!, rescheduleAnswers(form)]
  const outcome = params.meetingId
    ? await updateMeeting(page, {
        id: params.meetingId,
        version: versionOf(form),
        values: { day, ...values },
        answers,
      })
    : await createMeetings(page, { bodyId, days: [day], values, answers })
  return answerSave({
    request,
    submission,
    outcome,
    to: () =>
      params.meetingId ? `/udvalg/${bodyId}/moeder/${params.meetingId}` : `/udvalg/${bodyId}#moeder`,
    textsOf: meetingTexts,
  })
}

export default function MeetingForm() {
  return <MeetingFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
