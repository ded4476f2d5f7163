import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { formatsFor } from '~/i18n/formats'
import { wordsFor } from '~/i18n/words'
import { titled } from '~/ui/page-title'
import { handOverDuties } from '~/usecases/handover/hand-over-duties.server'
import { loadHandover } from '~/usecases/handover/load-handover.server'
import { handoverSchema } from './form'
import { HandoverView } from './view'

export const meta = titled((words) => words.handover.open)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return { page: shown(await loadHandover(await pageContext({ request, context }), { id: params.id! })) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const chosen = { toId: String(form.get('toId') ?? ''), kinds: form.getAll('kinds').map(String) }
  const answer = (problem: 'toId' | 'samePerson' | 'kinds') => data({ problem, chosen }, { status: 422 })
  const submission = parseWithZod(form, { schema: handoverSchema })
  if (submission.status !== 'success') return answer(submission.error?.toId ? 'toId' : 'kinds')
  const result = await handOverDuties(page, { fromId: params.id!, ...submission.value })
  if (!result.ok) {
    if (result.reason !== 'invalid') throw refused(result)
    return answer(result.problem === 'samePerson' ? 'samePerson' : 'toId')
  }
  // A second click finds nothing left: what the first one said stands.
  if (result.moved === 0) return redirect(`/kontakter/${params.id!}`)
  const { language } = page.actor
  const moved = formatsFor(language).number(result.moved)
  const name = wordsFor(language).handover.did(moved, result.moved === 1, result.from, result.to)
  const cookie = flashCookie(request, { did: 'handedOver', name })
  return redirect(`/kontakter/${params.id!}`, { headers: { 'Set-Cookie': cookie } })
}

export default function ContactHandover() {
  return <HandoverView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
