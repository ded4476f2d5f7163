import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteCostLine } from '~/usecases/cost-lines/delete-cost-line.server'
import { loadCostLine } from '~/usecases/cost-lines/load-cost-line.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.costLine}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'costLine')
  const { costLine, version, activity } = shown(await loadCostLine(page, { id: params.id! }))
  return { name: costLine.label, version, activity }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  const { activity } = shown(await loadCostLine(page, { id: params.id! }))
  const outcome = await deleteCostLine(page, { id: params.id!, version })
  return answerDelete(request, outcome, `/aktiviteter/${activity.id}`)
}

export default function CostLineDelete() {
  const { name, version, activity } = useLoaderData<typeof loader>()
  const { activities } = useWords()
  return (
    <DeleteView
      kind="costLine"
      name={name}
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
