import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { liftSnooze } from '~/usecases/deadlines/lift-snooze.server'
import { loadSnooze } from '~/usecases/deadlines/load-snooze.server'
import { snoozeDeadline } from '~/usecases/deadlines/snooze-deadline.server'
import { snoozePath } from '~/usecases/deadlines/snooze-path'
import { snoozeSchema } from './form'
import { SnoozeView } from './view'

export const meta = titled((words) => words.snooze.title)

function keyOf(request: Request): string {
  return new URL(request.url).searchParams.get('frist') ?? ''
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { ok: _, ...found } = shown(await loadSnooze(page, { key: keyOf(request) }))
  return found
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const key = keyOf(request)
  const form = await request.formData()
  const lifted = form.get('lift')
  if (lifted !== null) {
    // A second click finds it gone, which is what was asked for.
    const done = await liftSnooze(page, { key, id: String(lifted) })
    if (!done.ok && done.reason === 'forbidden') throw refused(done)
    return redirect(snoozePath(key))
  }
  const submission = parseWithZod(form, { schema: snoozeSchema })
  if (submission.status !== 'success') return data({ result: submission.reply() }, { status: 422 })
  const { until, reason, whose } = submission.value
  const contactId = whose === 'own' ? page.actor.contactId : null
  const put = await snoozeDeadline(page, { deadlineKey: key, until, reason, contactId })
  if (put.ok) {
    const cookie = flashCookie(request, { did: 'snoozed', name: put.subject })
    return redirect(snoozePath(key), { headers: { 'Set-Cookie': cookie } })
  }
  if (put.reason === 'invalid') {
    const result = submission.reply({ fieldErrors: { reason: [put.problem] } })
    return data({ result }, { status: 422 })
  }
  if (put.reason !== 'notSnoozed') throw refused(put)
  return data({ result: submission.reply({ fieldErrors: { until: [put.problem] } }) }, { status: 422 })
}

export default function Snooze() {
  return <SnoozeView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
