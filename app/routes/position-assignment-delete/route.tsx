import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deletePositionAssignment } from '~/usecases/position-assignments/delete-position-assignment.server'
import { loadPositionAssignment } from '~/usecases/position-assignments/load-position-assignment.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.positionAssignment}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'positionAssignment')
  const opened = shown(await loadPositionAssignment(page, { id: params.id!, positionId: null }))
  return { version: opened.version, position: opened.position }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  const { position } = shown(await loadPositionAssignment(page, { id: params.id!, positionId: null }))
  const outcome = await deletePositionAssignment(page, { id: params.id!, version })
  return answerDelete(request, outcome, `/stillinger/${position.id}`)
}

export default function PositionAssignmentDelete() {
  const { version, position } = useLoaderData<typeof loader>()
  const { positions } = useWords()
  return (
    <DeleteView
      kind="positionAssignment"
      name={`${positions.page.assignments}: ${position.name}`}
      version={version}
      crumbs={[
        { to: '/stillinger', label: positions.title },
        { to: `/stillinger/${position.id}`, label: position.name },
      ]}
      cancelTo={`/stillinger/${position.id}`}
      answer={useActionData<typeof action>()}
    />
  )
}
