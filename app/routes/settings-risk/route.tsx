import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { wordsFor } from '~/i18n/words'
import { titled } from '~/ui/page-title'
import type { ChangeRiskWeightsResult } from '~/usecases/risk/change-risk-weights.server'
import { changeRiskWeights } from '~/usecases/risk/change-risk-weights.server'
import { loadRiskWeightsPage } from '~/usecases/risk/load-risk-weights.server'
import { versionOf } from '../saving/version-of'
import { riskWeightsSchema } from './form'
import { RiskWeightsView } from './view'

const address = '/indstillinger/risiko'

export const meta = titled((words) => words.risk.weights.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  return shown(await loadRiskWeightsPage(await pageContext({ request, context })))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const saved = (changed: ChangeRiskWeightsResult) => {
    if (!changed.ok) return null
    const { saved: name } = wordsFor(page.actor.language).risk.weights
    return redirect(address, { headers: { 'Set-Cookie': flashCookie(request, { did: 'saved', name }) } })
  }
  if (form.get('intent') === 'reset') {
    const changed = await changeRiskWeights(page, { weights: null, version: versionOf(form) })
    if (!changed.ok && changed.reason === 'forbidden') throw refused(changed)
    return saved(changed) ?? data({ result: null, isConflict: true }, { status: 409 })
  }
  const submission = parseWithZod(form, { schema: riskWeightsSchema })
  if (submission.status !== 'success')
    return data({ result: submission.reply(), isConflict: false }, { status: 422 })
  const { version, ...weights } = submission.value
  const changed = await changeRiskWeights(page, { weights, version })
  if (changed.ok) return saved(changed)!
  if (changed.reason === 'forbidden') throw refused(changed)
  if (changed.reason === 'conflict')
    return data({ result: submission.reply({ formErrors: ['conflict'] }), isConflict: true }, { status: 409 })
  const { problem } = changed
  const errors =
    problem.kind === 'sum'
      ? { formErrors: [`weightSum:${problem.sum}`] }
      : { fieldErrors: { [problem.factor]: ['outOfRange'] } }
  return data({ result: submission.reply(errors), isConflict: false }, { status: 422 })
}

export default function RiskWeights() {
  return (
    <RiskWeightsView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
  )
}
