import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isDay } from '~/domain/calendar/day'
import { closedReason } from '~/domain/calendar/working-days'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { closingDaysOf } from '~/usecases/calendar/closing-days-of.server'
import { findMovable } from '~/usecases/calendar/find-movable.server'
import { moveDeadline } from '~/usecases/calendar/move-deadline.server'
import { answerNames, fieldsOf, rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerBack, answerInvalid } from '../saving/answer-save.server'
import { moveSchema } from './form'
import { MoveView } from './view'

export const meta = titled((words) => words.calendar.move)

function keyOf(request: Request): string {
  return new URL(request.url).searchParams.get('frist') ?? ''
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { deadline } = shown(await findMovable(page, { key: keyOf(request) }))
  const asked = new URL(request.url).searchParams.get('til') ?? ''
  const to = isDay(asked) ? asked : null
  const closed = to && closedReason(to, 'working', await closingDaysOf(page))
  const { key, kind, day, subject, detail } = deadline
  return { key, kind, day, subject, detail, to, closed, isPast: to !== null && to < page.today }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: moveSchema })
  if (wantsBack(form)) return data({ ...answerBack(submission).data, movedTo: null, step: null })
  if (submission.status !== 'success')
    return data({ ...answerInvalid(submission).data, movedTo: null, step: null })
  const from = String(form.get('from') ?? '')
  const { day: to, isHeld } = submission.value
  const moved = await moveDeadline(page, {
    key: keyOf(request),
    from: isDay(from) ? from : to,
    to,
    isHeld,
    answers: rescheduleAnswers(form),
  })
  if (moved.ok) {
    const { name, day } = moved
    const did = flashCookie(request, { did: 'moved', name })
    return redirect(`/kalender?dag=${day}`, { headers: { 'Set-Cookie': did } })
  }
  const answer = { result: submission.reply(), conflict: null, movedTo: null, step: null }
  switch (moved.reason) {
    case 'reschedule': {
      const isRepeated = answerNames.token in submission.payload
      const step = { preview: moved.preview, fields: fieldsOf(submission.payload), isRepeated }
      return data({ ...answer, step })
    }
    case 'invalid': {
      const fieldErrors = Object.fromEntries(moved.problems.map(({ field, problem }) => [field, [problem]]))
      return data({ ...answer, result: submission.reply({ fieldErrors }) }, { status: 422 })
    }
    case 'moved':
      return data({ ...answer, movedTo: moved.current }, { status: 409 })
    default:
      throw refused(moved)
  }
}

export default function MoveDeadline() {
  return <MoveView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
