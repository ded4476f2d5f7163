import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteActivity } from '~/usecases/activities/delete-activity.server'
import { loadActivity } from '~/usecases/activities/load-activity.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.activity}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'activity')
  const { activity, version } = shown(await loadActivity(page, { id: params.id! }))
  return { id: activity.id, name: activity.name, version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  return answerDelete(request, await deleteActivity(page, { id: params.id!, version }), '/aktiviteter')
}

export default function ActivityDelete() {
  const { id, name, version } = useLoaderData<typeof loader>()
  const { activities } = useWords()
  return (
    <DeleteView
      kind="activity"
      name={name}
      version={version}
      crumbs={[
        { to: '/aktiviteter', label: activities.title },
        { to: `/aktiviteter/${id}`, label: name },
      ]}
      cancelTo={`/aktiviteter/${id}`}
      consequence={activities.form.deleteConsequence}
      answer={useActionData<typeof action>()}
    />
  )
}
