import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { loadGrant } from '~/usecases/grants/load-grant.server'
import { GrantView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.grant.reference ?? 'Bevilling'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  return { page: shown(await loadGrant(asked, { id: params.id! })), today: asked.today }
}

export default function Grant() {
  return <GrantView {...useLoaderData<typeof loader>()} />
}
