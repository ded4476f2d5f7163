import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteGrant } from '~/usecases/grants/delete-grant.server'
import { loadGrant } from '~/usecases/grants/load-grant.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.grant}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'grant')
  const { grant, version } = shown(await loadGrant(page, { id: params.id! }))
  return { id: grant.id, name: grant.reference, version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  return answerDelete(request, await deleteGrant(page, { id: params.id!, version }), '/bevillinger')
}

export default function GrantDelete() {
  const { id, name, version } = useLoaderData<typeof loader>()
  const { grants } = useWords()
  return (
    <DeleteView
      kind="grant"
      name={name}
      version={version}
      crumbs={[
        { to: '/bevillinger', label: grants.title },
        { to: `/bevillinger/${id}`, label: name },
      ]}
      cancelTo={`/bevillinger/${id}`}
      consequence={grants.form.deleteConsequence}
      answer={useActionData<typeof action>()}
    />
  )
}
