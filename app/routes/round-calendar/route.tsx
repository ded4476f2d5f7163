import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { loadRoundCalendar } from '~/usecases/funders/load-round-calendar.server'
import { RoundCalendarView } from './view'

export const meta = titled((words) => words.funders.views.calendar)

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { calendar: shown(await loadRoundCalendar(await pageContext({ request, context }))) }
}

export default function RoundCalendar() {
  return <RoundCalendarView {...useLoaderData<typeof loader>()} />
}
