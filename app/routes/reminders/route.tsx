import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reminderStatuses } from '~/domain/reminders/ledger'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { pageOf } from '~/ui/primitives/list-address'
import { loadReminders } from '~/usecases/reminders/load-reminders.server'
import { retryMail } from '~/usecases/reminders/retry-mail.server'
import { RemindersView } from './view'

export const meta = titled((words) => words.shell.pages.reminders)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const parameters = new URL(request.url).searchParams
  const status = reminderStatuses.find((known) => known === parameters.get('status'))
  const recipient = parameters.get('modtager')
  const query = {
    page: pageOf(parameters),
    ...(status ? { status } : {}),
    ...(recipient ? { recipient } : {}),
  }
  return shown(await loadReminders(page, query))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const mailId = String((await request.formData()).get('mailId') ?? '')
  shown(await retryMail(page, { mailId }))
  return data({ isRetried: true })
}

export default function Reminders() {
  return (
    <RemindersView
      page={useLoaderData<typeof loader>()}
      isRetried={useActionData<typeof action>()?.isRetried ?? false}
    />
  )
}
