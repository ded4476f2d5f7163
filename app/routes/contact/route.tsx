import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { loadContact } from '~/usecases/contacts/load-contact.server'
import { ContactView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.contact.name ?? 'Kontakt'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return { page: shown(await loadContact(await pageContext({ request, context }), { id: params.id! })) }
}

export default function Contact() {
  return <ContactView {...useLoaderData<typeof loader>()} />
}
