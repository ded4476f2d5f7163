import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { anchoringPlanCounts, anchoringPlanLacks } from '~/usecases/anchoring-plan/anchoring-plan'
import { collectAnchoringPlan } from '~/usecases/anchoring-plan/collect-anchoring-plan.server'
import { AnchoringPlanView } from './view'

export const meta = titled((words) => words.anchoringPlan.page.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const planId = new URL(request.url).searchParams.get('plan') || null
  const collected = shown(await collectAnchoringPlan(page, { planId }))
  return {
    plan: collected.plan,
    counts: anchoringPlanCounts(collected),
    lacks: anchoringPlanLacks(collected),
    today: page.today,
  }
}

export default function AnchoringPlan() {
  return <AnchoringPlanView {...useLoaderData<typeof loader>()} />
}
