import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '~/domain/access/rights'
import { grantStatuses } from '~/domain/grants/grant'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listGrants } from '~/usecases/grants/list-grants.server'
import { moveGrant } from '~/usecases/grants/move-grant.server'
import { versionOf } from '../saving/version-of'
import { listInputOf } from './list-order'
import { GrantsView } from './view'

export const meta = titled((words) => words.shell.pages.grants)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const list = shown(await listGrants(page, listInputOf(new URL(request.url).searchParams)))
  return {
    list,
    mayCreate: may(page.actor, 'create', 'grant'),
    mayMove: may(page.actor, 'update', 'grant'),
  }
}

/** A card of the board is moved; what its new status asks for is asked on the status page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const board = `/bevillinger${new URL(request.url).search}`
  const id = String(form.get('id') ?? '')
  const to = grantStatuses.find((status) => status === form.get('til'))
  if (!to) return redirect(board)
  const outcome = await moveGrant(page, { id, version: versionOf(form), to })
  if (outcome.ok) {
    const flash = { did: 'moved', name: outcome.name } as const
    return redirect(board, { headers: { 'Set-Cookie': flashCookie(request, flash) } })
  }
  if (outcome.reason === 'forbidden' || outcome.reason === 'notFound') throw refused(outcome)
  const because = outcome.reason === 'conflict' ? '&rettet' : ''
  return redirect(`/bevillinger/${encodeURIComponent(id)}/status?til=${to}${because}`)
}

export default function Grants() {
  return <GrantsView {...useLoaderData<typeof loader>()} />
}
