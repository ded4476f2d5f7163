import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { loadFunder } from '~/usecases/funders/load-funder.server'
import { FunderView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.funder.name ?? 'Fond'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  return { page: shown(await loadFunder(asked, { id: params.id! })) }
}

export default function Funder() {
  return <FunderView {...useLoaderData<typeof loader>()} />
}
