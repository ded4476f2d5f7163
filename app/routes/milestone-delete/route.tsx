import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteMilestone } from '~/usecases/milestones/delete-milestone.server'
import { loadMilestoneForm } from '~/usecases/milestones/load-milestone-form.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.milestone}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'milestone')
  const { milestone } = shown(await loadMilestoneForm(page, { id: params.id! }))
  return { title: milestone!.title, version: milestone!.version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  return answerDelete(request, await deleteMilestone(page, { id: params.id!, version }), '/milepaele')
}

export default function MilestoneDelete() {
  const { title, version } = useLoaderData<typeof loader>()
  const { milestones } = useWords()
  return (
    <DeleteView
      kind="milestone"
      name={title}
      version={version}
      crumbs={[{ to: '/milepaele', label: milestones.title }]}
      cancelTo="/milepaele"
      consequence={milestones.form.deleteConsequence}
      answer={useActionData<typeof action>()}
    />
  )
}
