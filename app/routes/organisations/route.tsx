import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { organisationKinds } from '~/domain/organisations/organisation'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listOrganisations } from '~/usecases/organisations/list-organisations.server'
import { pageOf } from '~/ui/primitives/list-address'
import { OrganisationsView } from './view'

export const meta = titled((words) => words.shell.pages.organisations)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const parameters = new URL(request.url).searchParams
  const input = {
    kind: organisationKinds.find((kind) => kind === parameters.get('type')) ?? null,
    search: parameters.get('q') || null,
    page: pageOf(parameters),
  }
  return { list: shown(await listOrganisations(await pageContext({ request, context }), input)) }
}

export default function Organisations() {
  return <OrganisationsView {...useLoaderData<typeof loader>()} />
}
