import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '~/domain/access/rights'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listActivities } from '~/usecases/activities/list-activities.server'
import { listInputOf } from './list-parameters'
import { ActivitiesView } from './view'

export const meta = titled((words) => words.shell.pages.activities)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const list = shown(await listActivities(page, listInputOf(new URL(request.url).searchParams)))
  return { list, mayCreate: may(page.actor, 'create', 'activity') }
}

export default function Activities() {
  return <ActivitiesView {...useLoaderData<typeof loader>()} />
}
