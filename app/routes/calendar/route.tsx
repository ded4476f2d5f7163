import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { loadCalendar } from '~/usecases/calendar/load-calendar.server'
import { calendarInputOf } from './parameters'
import { CalendarView } from './view'

export const meta = titled((words) => words.calendar.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  return shown(await loadCalendar(page, calendarInputOf(new URL(request.url).searchParams)))
}

export default function Calendar() {
  return <CalendarView page={useLoaderData<typeof loader>()} />
}
