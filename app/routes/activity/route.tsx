import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { loadActivity } from '~/usecases/activities/load-activity.server'
import { ActivityView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.activity.name ?? 'Aktivitet'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  return { page: shown(await loadActivity(asked, { id: params.id! })), today: asked.today }
}

export default function Activity() {
  return <ActivityView {...useLoaderData<typeof loader>()} />
}
