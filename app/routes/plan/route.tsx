import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { loadPlan } from '~/usecases/plans/load-plan.server'
import { PlanView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.plan.name ?? 'Helhedsplan'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  return { page: shown(await loadPlan(asked, { id: params.id! })), today: asked.today }
}

export default function Plan() {
  return <PlanView {...useLoaderData<typeof loader>()} />
}
