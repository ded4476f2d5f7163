import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { listPlans } from '~/usecases/plans/list-plans.server'
import { PlansView } from './view'

export const meta: MetaFunction = () => [{ title: 'Helhedsplaner · Ankerplan' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { plans, may } = shown(await listPlans(page))
  return { plans, may, today: page.today }
}

export default function Plans() {
  return <PlansView {...useLoaderData<typeof loader>()} />
}
