import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteOrganisation } from '~/usecases/organisations/delete-organisation.server'
import { loadOrganisation } from '~/usecases/organisations/load-organisation.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.organisation}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'organisation')
  const { organisation, version } = shown(await loadOrganisation(page, { id: params.id! }))
  return { id: organisation.id, name: organisation.name, version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  return answerDelete(request, await deleteOrganisation(page, { id: params.id!, version }), '/organisationer')
}

export default function OrganisationDelete() {
  const { id, name, version } = useLoaderData<typeof loader>()
  const { organisations } = useWords()
  return (
    <DeleteView
      kind="organisation"
      name={name}
      version={version}
      crumbs={[
        { to: '/organisationer', label: organisations.title },
        { to: `/organisationer/${id}`, label: name },
      ]}
      cancelTo={`/organisationer/${id}`}
      answer={useActionData<typeof action>()}
    />
  )
}
