import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { capitalised, titled } from '~/ui/page-title'
import { deleteChangeRequest } from '~/usecases/change-requests/delete-change-request.server'
import { loadChangeRequest } from '~/usecases/change-requests/load-change-request.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.changeRequest}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'changeRequest')
  const { grant, request: asked } = shown(await loadChangeRequest(page, { id: params.id! }))
  return { grant, version: asked!.version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  const { grant } = shown(await loadChangeRequest(page, { id: params.id! }))
  const outcome = await deleteChangeRequest(page, { id: params.id!, version })
  return answerDelete(request, outcome, `/bevillinger/${grant.id}`)
}

export default function ChangeRequestDelete() {
  const { grant, version } = useLoaderData<typeof loader>()
  const { grants, codes } = useWords()
  return (
    <DeleteView
      kind="changeRequest"
      name={`${capitalised(codes.record.changeRequest)} · ${grant.name}`}
      version={version}
      crumbs={[
        { to: '/bevillinger', label: grants.title },
        { to: `/bevillinger/${grant.id}`, label: grant.name },
      ]}
      cancelTo={`/bevillinger/${grant.id}`}
      answer={useActionData<typeof action>()}
    />
  )
}
