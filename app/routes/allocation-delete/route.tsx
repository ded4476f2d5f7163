import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteAllocation } from '~/usecases/allocations/delete-allocation.server'
import { loadAllocation } from '~/usecases/allocations/load-allocation.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.allocation}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'allocation')
  const { version, grant, activity } = shown(await loadAllocation(page, { id: params.id! }))
  return { version, grant, activity }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  const { activity } = shown(await loadAllocation(page, { id: params.id! }))
  const outcome = await deleteAllocation(page, { id: params.id!, version })
  return answerDelete(request, outcome, `/aktiviteter/${activity.id}`)
}

export default function AllocationDelete() {
  const { version, grant, activity } = useLoaderData<typeof loader>()
  const { activities } = useWords()
  return (
    <DeleteView
      kind="allocation"
      name={activities.allocation.name(grant.name, activity.name)}
      version={version}
      crumbs={[
        { to: '/aktiviteter', label: activities.title },
        { to: `/aktiviteter/${activity.id}`, label: activity.name },
      ]}
      cancelTo={`/aktiviteter/${activity.id}`}
      answer={useActionData<typeof action>()}
    />
  )
}
