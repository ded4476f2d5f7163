import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { titled } from '~/ui/page-title'
import { changeScenario } from '~/usecases/scenarios/change-scenario.server'
import { loadScenarioForm } from '~/usecases/scenarios/load-scenario.server'
import { saveScenario } from '~/usecases/scenarios/save-scenario.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'
import { versionOf } from '../saving/version-of'
import { changeSchemas, detailsSchema, scenarioCodeOf } from './form'
import { ScenarioEditView } from './view'

export const meta = titled((words) => words.scenarios.page.edit)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'scenario')
  const form = shown(await loadScenarioForm(page, { id: params.id! }))
  return { form, adding: scenarioCodeOf(new URL(request.url).searchParams.get('aendring')) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const asked = { id: params.id!, version: versionOf(form) }
  const to = (id: string) => `/scenarier/${id}/ret`
  switch (form.get('intent')) {
    case 'add': {
      const code = scenarioCodeOf(form.get('code'))
      if (!code) return redirect(to(asked.id))
      const submission = parseWithZod(form, { schema: changeSchemas[code] })
      if (submission.status !== 'success') return of('add', answerInvalid(submission))
      const edit = { kind: 'add' as const, change: submission.value }
      const outcome = await changeScenario(page, { ...asked, edit })
      return of('add', answerSave({ request, submission, outcome, to }))
    }
    case 'remove':
    case 'earlier': {
      const kind = form.get('intent') === 'remove' ? ('remove' as const) : ('earlier' as const)
      const outcome = await changeScenario(page, { ...asked, edit: { kind, at: Number(form.get('at')) } })
      if (outcome.ok) return redirect(to(asked.id))
      if (outcome.reason === 'forbidden' || outcome.reason === 'notFound') throw refused(outcome)
      return data({ at: 'list' as const, result: null, conflict: null }, { status: 409 })
    }
    default: {
      const submission = parseWithZod(form, { schema: detailsSchema })
      if (submission.status !== 'success') return of('details', answerInvalid(submission))
      const outcome = await saveScenario(page, { ...asked, values: submission.value })
      const textsOf = (values: { name: string; note: string | null }) => ({
        name: values.name,
        note: textOf.text(values.note),
      })
      return of('details', answerSave({ request, submission, outcome, to, textsOf }))
    }
  }
}

/** Says which of the page's forms an answer belongs to. */
function of<Place extends 'add' | 'details'>(
  at: Place,
  answer: ReturnType<typeof answerInvalid> | ReturnType<typeof answerSave>,
) {
  if (!('data' in answer)) return answer
  return data({ at, ...answer.data }, answer.init ?? undefined)
}

export default function ScenarioEdit() {
  return <ScenarioEditView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
