import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { wordsFor } from '~/i18n/words'
import { changeScenario } from '~/usecases/scenarios/change-scenario.server'
import { duplicateScenario } from '~/usecases/scenarios/duplicate-scenario.server'
import { loadScenario } from '~/usecases/scenarios/load-scenario.server'
import { versionOf } from '../saving/version-of'
import { ScenarioView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.scenario.name ?? 'Scenarie'} · Ankerplan` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asked = await pageContext({ request, context })
  return { page: shown(await loadScenario(asked, { id: params.id! })), today: asked.today }
}

/** Makes a copy, or takes today's figures for those it is compared with from now on. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const asked = await pageContext({ request, context })
  const form = await request.formData()
  const id = params.id!
  if (form.get('intent') === 'refresh') {
    const outcome = await changeScenario(asked, { id, version: versionOf(form), edit: { kind: 'refresh' } })
    if (!outcome.ok && (outcome.reason === 'forbidden' || outcome.reason === 'notFound'))
      throw refused(outcome)
    // Somebody else was first: the page that follows shows what is there now.
    return redirect(`/scenarier/${id}`)
  }
  const { copyName } = wordsFor(asked.actor.language).scenarios.page
  const outcome = await duplicateScenario(asked, { id, nameOf: copyName })
  if (!outcome.ok) {
    if (outcome.reason === 'forbidden' || outcome.reason === 'notFound') throw refused(outcome)
    return redirect(`/scenarier/${id}`)
  }
  return redirect(`/scenarier/${outcome.id}/ret`, {
    headers: { 'Set-Cookie': flashCookie(request, { did: 'created', name: outcome.name }) },
  })
}

export default function Scenario() {
  return <ScenarioView {...useLoaderData<typeof loader>()} />
}
