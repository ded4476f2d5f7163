import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitorContext } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { chooseOptDown, everyKind, loadOptDown } from '~/usecases/reminders/opt-down.server'
import { OptDownView } from './view'

export const meta = titled((words) => words.reminders.optDown.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  const choice = await loadOptDown(visitorContext({ context }), params.token ?? '')
  return data({ choice }, { status: choice ? 200 : 410, headers: { 'Cache-Control': 'no-store' } })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const isOneClick = form.get('List-Unsubscribe') === 'One-Click'
  const kinds = isOneClick ? everyKind : form.getAll('kind').map(String)
  const isKept = await chooseOptDown(visitorContext({ context }), params.token ?? '', kinds)
  return data({ isKept }, { status: isKept ? 200 : 410 })
}

export default function OptDown() {
  const { choice } = useLoaderData<typeof loader>()
  return <OptDownView choice={choice} isKept={useActionData<typeof action>()?.isKept ?? false} />
}
