import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteScenario } from '~/usecases/scenarios/delete-scenario.server'
import { loadScenario } from '~/usecases/scenarios/load-scenario.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.scenario}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'scenario')
  const { scenario } = shown(await loadScenario(page, { id: params.id! }))
  const { id, name, version } = scenario
  return { id, name, version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  return answerDelete(request, await deleteScenario(page, { id: params.id!, version }), '/scenarier')
}

export default function ScenarioDelete() {
  const { id, name, version } = useLoaderData<typeof loader>()
  const { scenarios } = useWords()
  return (
    <DeleteView
      kind="scenario"
      name={name}
      version={version}
      crumbs={[
        { to: '/scenarier', label: scenarios.title },
        { to: `/scenarier/${id}`, label: name },
      ]}
      cancelTo={`/scenarier/${id}`}
      consequence={scenarios.edit.deleteConsequence}
      answer={useActionData<typeof action>()}
    />
  )
}
