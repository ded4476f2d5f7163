import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { titled } from '~/ui/page-title'
import { applyTemplate } from '~/usecases/templates/apply-template.server'
import { offerTemplate } from '~/usecases/templates/offer-template.server'
import type { TemplateChoice } from '~/usecases/templates/template-pages'
import { GrantTemplateView } from './view'

export const meta = titled((words) => words.templates.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'create', 'requirement')
  const ref = new URL(request.url).searchParams.get('skabelon')
  return { offer: shown(await offerTemplate(page, { grantId: params.id!, ref, choice: null })) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const grantId = params.id!
  const ref = String(form.get('template') ?? '')
  const choice = choiceOf(form)
  const again = async () => shown(await offerTemplate(page, { grantId, ref, choice }))
  if (form.get('intent') === 'preview') return data({ offer: await again(), problem: null })
  const outcome = await applyTemplate(page, { grantId, ref, choice })
  if (outcome.ok) {
    const flash = { did: 'created', name: outcome.name } as const
    return redirect(`/bevillinger/${grantId}`, { headers: { 'Set-Cookie': flashCookie(request, flash) } })
  }
  if (outcome.reason === 'forbidden' || outcome.reason === 'notFound') throw refused(outcome)
  const problem = outcome.reason === 'refused' ? outcome.names : []
  return data({ offer: await again(), problem }, { status: 422 })
}

/** Which requirements were ticked and which rules typed; a requirement without a day is left out. */
function choiceOf(form: FormData): TemplateChoice {
  const rules: Record<number, string> = {}
  for (const [name, value] of form) {
    const number = /^rule-(\d{1,3})$/.exec(name)?.[1]
    if (number !== undefined && typeof value === 'string') rules[Number(number)] = value
  }
  const ticked = form.getAll('take').map(Number)
  return { take: new Set(ticked.filter((index) => rules[index]?.trim() !== '')), rules }
}

export default function GrantTemplate() {
  const { offer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <GrantTemplateView offer={answer?.offer ?? offer} problem={answer?.problem ?? null} />
}
