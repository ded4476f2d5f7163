import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listContacts } from '~/usecases/contacts/list-contacts.server'
import { pageOf } from '~/ui/primitives/list-address'
import { ContactsView } from './view'

export const meta = titled((words) => words.shell.pages.contacts)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const parameters = new URL(request.url).searchParams
  const input = { search: parameters.get('q') || null, page: pageOf(parameters) }
  return { list: shown(await listContacts(await pageContext({ request, context }), input)) }
}

export default function Contacts() {
  return <ContactsView {...useLoaderData<typeof loader>()} />
}
