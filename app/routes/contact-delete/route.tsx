import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteContact } from '~/usecases/contacts/delete-contact.server'
import { loadContact } from '~/usecases/contacts/load-contact.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.contact}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'contact')
  const { contact, version } = shown(await loadContact(page, { id: params.id! }))
  return { id: contact.id, name: contact.name, version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  return answerDelete(request, await deleteContact(page, { id: params.id!, version }), '/kontakter')
}

export default function ContactDelete() {
  const { id, name, version } = useLoaderData<typeof loader>()
  const { contacts } = useWords()
  return (
    <DeleteView
      kind="contact"
      name={name}
      version={version}
      crumbs={[
        { to: '/kontakter', label: contacts.title },
        { to: `/kontakter/${id}`, label: name },
      ]}
      cancelTo={`/kontakter/${id}`}
      answer={useActionData<typeof action>()}
    />
  )
}
