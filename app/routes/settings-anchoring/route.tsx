import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { windowOwners } from '~/domain/anchoring/window-rules'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { wordsFor } from '~/i18n/words'
import { titled } from '~/ui/page-title'
import { changeWindowRule } from '~/usecases/anchoring/change-window-rule.server'
import { loadWindowRulePage } from '~/usecases/anchoring/load-window-rules.server'
import { ruleOf, windowRuleSchema } from './form'
import { WindowRulesView } from './view'

const address = '/indstillinger/forankring'

export const meta = titled((words) => words.anchoring.rules.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { rules } = shown(await loadWindowRulePage(page))
  const asked = new URL(request.url).searchParams.get('ejer')
  return { rules, editing: windowOwners.find((owner) => owner === asked) ?? null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: windowRuleSchema })
  if (submission.status !== 'success') return data({ result: submission.reply() }, { status: 422 })
  const { owner, version, source } = submission.value
  const rule = form.get('intent') === 'reset' ? null : ruleOf(owner, submission.value)
  const changed = await changeWindowRule(page, { owner, rule, source, version })
  if (changed.ok) {
    const name = wordsFor(page.actor.language).anchoring.rules.owners[owner]
    return redirect(address, { headers: { 'Set-Cookie': flashCookie(request, { did: 'saved', name }) } })
  }
  if (changed.reason === 'forbidden') throw refused(changed)
  if (changed.reason === 'invalid')
    return data({ result: submission.reply({ fieldErrors: { source: ['cpr'] } }) }, { status: 422 })
  return data({ result: submission.reply({ formErrors: ['conflict'] }) }, { status: 409 })
}

export default function WindowRules() {
  return (
    <WindowRulesView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
  )
}
