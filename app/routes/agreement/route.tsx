import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { loadAgreement } from '~/usecases/agreements/load-agreement.server'
import { AgreementView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.title ?? 'Aftale'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  return { page: shown(await loadAgreement(asked, { id: params.id! })), today: asked.today }
}

export default function Agreement() {
  return <AgreementView {...useLoaderData<typeof loader>()} />
}
