import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { compareScenarios } from '~/usecases/scenarios/compare-scenarios.server'
import { ScenariosView } from './view'

export const meta = titled((words) => words.scenarios.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const asked = new URL(request.url).searchParams
  const found = await compareScenarios(page, {
    planId: asked.get('plan') || null,
    scenarioIds: asked.getAll('vis'),
  })
  return { comparison: shown(found), today: page.today }
}

export default function Scenarios() {
  return <ScenariosView {...useLoaderData<typeof loader>()} />
}
