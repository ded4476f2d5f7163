import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deletePlan } from '~/usecases/plans/delete-plan.server'
import { loadPlan } from '~/usecases/plans/load-plan.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.plan}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'plan')
  const { plan, version } = shown(await loadPlan(page, { id: params.id! }))
  return { id: plan.id, name: plan.name, version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  return answerDelete(request, await deletePlan(page, { id: params.id!, version }), '/helhedsplaner')
}

export default function PlanDelete() {
  const { id, name, version } = useLoaderData<typeof loader>()
  const { plans } = useWords()
  return (
    <DeleteView
      kind="plan"
      name={name}
      version={version}
      crumbs={[
        { to: '/helhedsplaner', label: plans.title },
        { to: `/helhedsplaner/${id}`, label: name },
      ]}
      cancelTo={`/helhedsplaner/${id}`}
      consequence={plans.deleteConsequence}
      answer={useActionData<typeof action>()}
    />
  )
}
