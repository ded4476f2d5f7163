import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readsOnlyOwn } from '~/domain/access/rights'
import { assumedMinutes } from '~/domain/bodies/body-load'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listBodies } from '~/usecases/bodies/list-bodies.server'
import { BodiesView } from './view'

export const meta = titled((words) => words.bodies.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const planId = new URL(request.url).searchParams.get('plan') || null
  return {
    list: shown(await listBodies(page, { planId })),
    planId,
    isOwn: readsOnlyOwn(page.actor),
    assumedMinutes,
  }
}

export default function Bodies() {
  return <BodiesView {...useLoaderData<typeof loader>()} />
}
