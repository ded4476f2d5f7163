import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deadlineKinds } from '~/domain/deadlines/deadline'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { wordsFor } from '~/i18n/words'
import { titled } from '~/ui/page-title'
import { addClosingDay, removeClosingDay } from '~/usecases/reminder-settings/change-closing-days.server'
import { changeReminderPolicy } from '~/usecases/reminder-settings/change-reminder-policy.server'
import { loadReminderSettings } from '~/usecases/reminder-settings/load-reminder-settings.server'
import { closingDaySchema, policySchema } from './form'
import { ReminderSettingsView } from './view'

const address = '/indstillinger/paamindelser'

export const meta = titled((words) => words.reminderSettings.title)

export async function loader(args: LoaderFunctionArgs) {
  const page = await pageContext(args)
  const { policies, closingDays } = shown(await loadReminderSettings(page))
  const asked = new URL(args.request.url).searchParams.get('slags')
  return {
    policies,
    closingDays,
    editing: deadlineKinds.find((kind) => kind === asked) ?? null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const page = await pageContext(args)
  const form = await args.request.formData()
  const intent = form.get('intent')
  const saved = (name: string) =>
    redirect(address, { headers: { 'Set-Cookie': flashCookie(args.request, { did: 'saved', name }) } })
  const removed = form.get('removeClosingDay')
  if (removed !== null) {
    shown(await removeClosingDay(page, { id: String(removed) }))
    return saved(wordsFor(page.actor.language).reminderSettings.closingDays)
  }
  if (intent === 'closingDay') {
    const submission = parseWithZod(form, { schema: closingDaySchema })
    if (submission.status !== 'success')
      return data({ closing: submission.reply(), policy: null }, { status: 422 })
    const added = await addClosingDay(page, submission.value)
    if (added.ok) return saved(submission.value.label)
    if (added.reason === 'forbidden') throw refused(added)
    const fieldErrors = added.reason === 'dayTaken' ? { day: ['nameTaken'] } : { label: [added.problem] }
    return data({ closing: submission.reply({ fieldErrors }), policy: null }, { status: 422 })
  }
  const submission = parseWithZod(form, { schema: policySchema })
  if (submission.status !== 'success')
    return data({ closing: null, policy: submission.reply() }, { status: 422 })
  const { kind, version, overdueEveryDays, ...rest } = submission.value
  const policy = intent === 'reset' ? null : { ...rest, overdueEveryDays: overdueEveryDays ?? 0 }
  const changed = await changeReminderPolicy(page, { kind, version, policy })
  if (changed.ok) return saved(wordsFor(page.actor.language).deadlines.kind[kind])
  if (changed.reason === 'forbidden') throw refused(changed)
  return data({ closing: null, policy: submission.reply({ formErrors: ['conflict'] }) }, { status: 409 })
}

export default function ReminderSettings() {
  return (
    <ReminderSettingsView
      {...useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>() ?? null}
    />
  )
}
