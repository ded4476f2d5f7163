import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { missing, pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useFormats, useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteMeeting } from '~/usecases/bodies/delete-meeting.server'
import { loadMeeting } from '~/usecases/bodies/load-meeting.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.meeting}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'meeting')
  const { meeting, body, version } = shown(await loadMeeting(page, { id: params.meetingId! }))
  if (body.id !== params.id) throw missing('meeting')
  return { id: meeting.id, day: meeting.day, version, body: { id: body.id, name: body.name } }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const home = `/udvalg/${params.id!}`
  if (wantsBack(form)) return redirect(`${home}/moeder/${params.meetingId!}`)
  const asked = { id: params.meetingId!, version: versionOf(form), answers: rescheduleAnswers(form) }
  return answerDelete(request, await deleteMeeting(page, asked), home, form)
}

export default function MeetingDelete() {
  const { id, day, version, body } = useLoaderData<typeof loader>()
  const { bodies } = useWords()
  const formats = useFormats()
  const answer = useActionData<typeof action>()
  const crumbs = [
    { to: '/udvalg', label: bodies.title },
    { to: `/udvalg/${body.id}`, label: body.name },
  ]
  return (
    <DeleteView
      kind="meeting"
      name={bodies.meeting.deleteName(body.name, formats.day(day))}
      version={version}
      crumbs={crumbs}
      cancelTo={`/udvalg/${body.id}/moeder/${id}`}
      consequence={bodies.meeting.deleteConsequence}
      answer={answer}
    />
  )
}
