import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listOutbox } from '~/usecases/mails/read-outbox.server'
import { OutboxView } from './view'

export const meta = titled((words) => words.reminders.outbox.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  return { files: shown(await listOutbox(page)).files }
}

export default function Outbox() {
  return <OutboxView {...useLoaderData<typeof loader>()} />
}
