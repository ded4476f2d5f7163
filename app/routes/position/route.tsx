import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { loadPosition } from '~/usecases/positions/load-position.server'
import { PositionView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.name ?? 'Stilling'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  return { page: shown(await loadPosition(asked, { id: params.id! })), today: asked.today }
}

export default function Position() {
  return <PositionView {...useLoaderData<typeof loader>()} />
}
