import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '~/domain/access/rights'
import { pageContext, shown } from '~/http/page-context.server'
import { loadOrganisation } from '~/usecases/organisations/load-organisation.server'
import { OrganisationView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.organisation.name ?? 'Organisation'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  const page = shown(await loadOrganisation(asked, { id: params.id! }))
  return { page, mayAddContact: may(asked.actor, 'create', 'contact') }
}

export default function Organisation() {
  return <OrganisationView {...useLoaderData<typeof loader>()} />
}
