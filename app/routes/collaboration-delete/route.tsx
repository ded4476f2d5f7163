import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteCollaboration } from '~/usecases/collaborations/delete-collaboration.server'
import { loadCollaboration } from '~/usecases/collaborations/load-collaboration.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.collaboration}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'collaboration')
  const { collaboration, version } = shown(await loadCollaboration(page, { id: params.id! }))
  return { id: collaboration.id, name: collaboration.name, version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  const outcome = await deleteCollaboration(page, { id: params.id!, version })
  return answerDelete(request, outcome, '/samarbejder')
}

export default function CollaborationDelete() {
  const { id, name, version } = useLoaderData<typeof loader>()
  const { collaborations } = useWords()
  return (
    <DeleteView
      kind="collaboration"
      name={name}
      version={version}
      crumbs={[
        { to: '/samarbejder', label: collaborations.title },
        { to: `/samarbejder/${id}`, label: name },
      ]}
      cancelTo={`/samarbejder/${id}`}
      consequence={collaborations.form.deleteConsequence}
      answer={useActionData<typeof action>()}
    />
  )
}
