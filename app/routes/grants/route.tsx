import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '~/domain/access/rights'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listGrants } from '~/usecases/grants/list-grants.server'
import { listInputOf } from './list-order'
import { GrantsView } from './view'

export const meta = titled((words) => words.shell.pages.grants)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const list = shown(await listGrants(page, listInputOf(new URL(request.url).searchParams)))
  return { list, mayCreate: may(page.actor, 'create', 'grant') }
}

export default function Grants() {
  return <GrantsView {...useLoaderData<typeof loader>()} />
}
