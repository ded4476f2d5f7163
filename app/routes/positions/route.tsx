import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may, readsOnlyOwn } from '~/domain/access/rights'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listPositions } from '~/usecases/positions/list-positions.server'
import { listInputOf } from './list-parameters'
import { PositionsView } from './view'

export const meta = titled((words) => words.shell.pages.positions)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const list = shown(await listPositions(page, listInputOf(new URL(request.url).searchParams)))
  return {
    list,
    today: page.today,
    mayCreate: may(page.actor, 'create', 'position'),
    isOwn: readsOnlyOwn(page.actor),
  }
}

export default function Positions() {
  return <PositionsView {...useLoaderData<typeof loader>()} />
}
