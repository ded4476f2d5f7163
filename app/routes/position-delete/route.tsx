import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deletePosition } from '~/usecases/positions/delete-position.server'
import { loadPositionForm } from '~/usecases/positions/load-position-form.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.position}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'position')
  const { version, position } = shown(await loadPositionForm(page, { id: params.id! }))
  return { version, id: position.id, name: position.name }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  return answerDelete(request, await deletePosition(page, { id: params.id!, version }), '/stillinger')
}

export default function PositionDelete() {
  const { version, id, name } = useLoaderData<typeof loader>()
  const { positions } = useWords()
  return (
    <DeleteView
      kind="position"
      name={name}
      version={version}
      crumbs={[{ to: '/stillinger', label: positions.title }]}
      cancelTo={`/stillinger/${id}`}
      consequence={positions.deletion}
      answer={useActionData<typeof action>()}
    />
  )
}
