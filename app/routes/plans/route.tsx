import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listPlans } from '~/usecases/plans/list-plans.server'
import { PlansView } from './view'

export const meta = titled((words) => words.shell.pages.plans)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { plans, may } = shown(await listPlans(page))
  return { plans, may, today: page.today }
}

export default function Plans() {
  return <PlansView {...useLoaderData<typeof loader>()} />
}
