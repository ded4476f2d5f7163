import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '~/domain/access/rights'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listTrash } from '~/usecases/trash/list-trash.server'
import { pageOf } from '~/ui/primitives/list-address'
import { restore } from './restore.server'
import { TrashView } from './view'

export const meta = titled((words) => words.shell.pages.trash)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const list = shown(await listTrash(page, { page: pageOf(new URL(request.url).searchParams) }))
  const rows = list.rows.map((row) => ({ ...row, mayRestore: may(page.actor, 'delete', row.kind) }))
  return { list: { ...list, rows } }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const trashId = String((await request.formData()).get('trashId') ?? '')
  const answer = await restore(page, request, trashId)
  return answer instanceof Response ? answer : data(answer, { status: 409 })
}

export default function Trash() {
  return <TrashView {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>() ?? null} />
}
