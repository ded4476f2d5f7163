import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { loadActivity } from '~/usecases/activities/load-activity.server'
import { milestonesOfActivity } from '~/usecases/milestones/milestones-of-activity.server'
import { loadActivityRisk } from '~/usecases/risk/load-activity-risk.server'
import { ActivityView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.activity.name ?? 'Aktivitet'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  const page = shown(await loadActivity(asked, { id: params.id! }))
  const milestones = await milestonesOfActivity(asked, { activityId: page.activity.id })
  const risk = await loadActivityRisk(asked, { activityId: page.activity.id, planId: page.plan.id })
  return { page, milestones, risk, today: asked.today }
}

export default function Activity() {
  return <ActivityView {...useLoaderData<typeof loader>()} />
}
