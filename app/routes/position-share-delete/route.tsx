import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deletePositionShare } from '~/usecases/position-shares/delete-position-share.server'
import { loadPositionShare } from '~/usecases/position-shares/load-position-share.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.positionShare}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'positionShare')
  const opened = shown(await loadPositionShare(page, { id: params.id!, positionId: null }))
  return { version: opened.version, position: opened.position }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  const { position } = shown(await loadPositionShare(page, { id: params.id!, positionId: null }))
  const outcome = await deletePositionShare(page, { id: params.id!, version })
  return answerDelete(request, outcome, `/stillinger/${position.id}`)
}

export default function PositionShareDelete() {
  const { version, position } = useLoaderData<typeof loader>()
  const { positions } = useWords()
  return (
    <DeleteView
      kind="positionShare"
      name={`${positions.page.payer}: ${position.name}`}
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
