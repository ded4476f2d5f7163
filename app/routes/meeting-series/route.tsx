import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { monthsOfRhythm } from '~/domain/bodies/body-particulars'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { titled } from '~/ui/page-title'
import { createMeetings } from '~/usecases/bodies/create-meetings.server'
import { loadBody } from '~/usecases/bodies/load-body.server'
import { previewSeries } from '~/usecases/bodies/preview-series.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerBack, answerInvalid, answerSave } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'
import { chosenSchema, seriesSchema } from './form'
import { SeriesView } from './view'

export const meta = titled((words) => words.bodies.page.newSeries)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'create', 'meeting')
  const { body, coming, past } = shown(await loadBody(page, { id: params.id! }))
  const { searchParams } = new URL(request.url)
  const last = coming.at(-1) ?? past[0]
  const { rhythm } = body
  const usual = {
    everyMonths: String(rhythm === null || rhythm === 'asNeeded' ? 3 : monthsOfRhythm[rhythm]),
    count: '4',
    kind: 'weekday',
    time: textOf.time(last?.time ?? null),
    minutes: textOf.whole(last?.minutes ?? null),
    place: textOf.text(last?.place ?? null),
  }
  const named = { body: { id: body.id, name: body.name }, usual }
  if (!searchParams.has('first')) return { ...named, result: null, rows: null, same: null }
  const submission = parseWithZod(searchParams, { schema: seriesSchema })
  if (submission.status !== 'success') return { ...named, result: submission.reply(), rows: null, same: null }
  const { first, everyMonths, count, kind, time, minutes, place } = submission.value
  if (first < page.today) {
    const result = submission.reply({ fieldErrors: { first: ['beforeToday'] } })
    return { ...named, result, rows: null, same: null }
  }
  const asked = { bodyId: body.id, first, everyMonths: everyMonths!, count: count!, kind }
  const { rows } = shown(await previewSeries(page, asked))
  const same = {
    time: textOf.time(time) ?? '',
    minutes: textOf.whole(minutes) ?? '',
    place: place ?? '',
  }
  return { ...named, result: submission.reply(), rows, same }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: chosenSchema })
  if (wantsBack(form)) return answerBack(submission)
  if (submission.status !== 'success') return answerInvalid(submission)
  const { days, ...values } = submission.value
  const bodyId = params.id!
  const outcome = await createMeetings(page, {
    bodyId,
    days,
    values: { ...values, isHeld: false },
    answers: rescheduleAnswers(form),
  })
  return answerSave({ request, submission, outcome, to: () => `/udvalg/${bodyId}#moeder` })
}

export default function MeetingSeries() {
  return <SeriesView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
