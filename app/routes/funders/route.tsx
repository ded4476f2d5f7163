import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listFunders } from '~/usecases/funders/list-funders.server'
import { FundersView } from './view'

export const meta = titled((words) => words.shell.pages.funders)

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { list: shown(await listFunders(await pageContext({ request, context }))) }
}

export default function Funders() {
  return <FundersView {...useLoaderData<typeof loader>()} />
}
