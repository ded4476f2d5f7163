import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { missing, pageContext, shown } from '~/http/page-context.server'
import { loadMeeting } from '~/usecases/bodies/load-meeting.server'
import { recordAttendance } from '~/usecases/bodies/record-attendance.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { attendanceSchema } from './form'
import { MeetingView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.body.name ?? 'Møde'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  const page = shown(await loadMeeting(asked, { id: params.meetingId! }))
  if (page.body.id !== params.id) throw missing('meeting')
  return { page, isOver: page.meeting.day <= asked.today }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: attendanceSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const asked = { meetingId: params.meetingId!, version: versionOf(form), values: submission.value }
  const outcome = await recordAttendance(page, asked)
  const to = () => `/udvalg/${params.id!}/moeder/${params.meetingId!}`
  return answerSave({ request, submission, outcome, to })
}

export default function Meeting() {
  return <MeetingView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
