import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readsOnlyOwn } from '~/domain/access/rights'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { loadBodyLoad } from '~/usecases/bodies/load-body-load.server'
import { BodyLoadView } from './view'

export const meta = titled((words) => words.bodies.load.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  return { load: shown(await loadBodyLoad(page)), isOwn: readsOnlyOwn(page.actor) }
}

export default function BodyLoad() {
  return <BodyLoadView {...useLoaderData<typeof loader>()} />
}
