import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { optDownKinds } from '~/domain/reminders/recipients'
import { flashCookie } from '~/http/flash.server'
import { missing, pageContext, shown } from '~/http/page-context.server'
import { requireIdentity } from '~/http/session.server'
import { wordsFor } from '~/i18n/words'
import { changePassword } from '~/usecases/access/change-password.server'
import { listSessions } from '~/usecases/access/list-sessions.server'
import { loadOwnAccount } from '~/usecases/access/load-own-account.server'
import { revokeOtherSessions, revokeSession } from '~/usecases/access/revoke-session.server'
import { changeOwnOptDowns } from '~/usecases/reminder-settings/change-own-opt-downs.server'
import { loadOwnOptDowns } from '~/usecases/reminder-settings/load-own-opt-downs.server'
import { changePasswordSchema } from './form'
import { AccountView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const page = await pageContext(args)
  const { sessionId } = await requireIdentity(args.request, args.context)
  const account = await loadOwnAccount(page)
  if (!account) throw missing('user')
  const words = wordsFor(page.actor.language)
  return {
    title: words.common.pageTitle(words.settings.account.title),
    account,
    sessions: await listSessions(page, { sessionId }),
    optDowns: await loadOwnOptDowns(page),
  }
}

export async function action(args: ActionFunctionArgs) {
  const page = await pageContext(args)
  const { sessionId } = await requireIdentity(args.request, args.context)
  const form = await args.request.formData()
  const ended = form.get('endSession')
  if (ended !== null) {
    if (ended === 'others') await revokeOtherSessions(page, { sessionId })
    else await revokeSession(page, { sessionId: String(ended) })
    return done(flashCookie(args.request, { did: 'sessionEnded', name: '' }))
  }
  if (form.get('intent') === 'optDowns') {
    const kinds = optDownKinds.filter((kind) => form.getAll('kind').includes(kind))
    shown(await changeOwnOptDowns(page, { kinds }))
    const name = wordsFor(page.actor.language).settings.account.optDownSaved
    return done(flashCookie(args.request, { did: 'saved', name }))
  }
  const submission = parseWithZod(form, { schema: changePasswordSchema })
  if (submission.status !== 'success') return data({ result: submission.reply() }, { status: 422 })
  const { current, password } = submission.value
  const changed = await changePassword(page, { sessionId, currentPassword: current, newPassword: password })
  if (changed.ok) return done(flashCookie(args.request, { did: 'passwordChanged', name: '' }))
  const fieldErrors: Record<string, string[]> =
    changed.reason === 'password'
      ? { password: [changed.problem] }
      : { current: [changed.reason === 'throttled' ? 'tooManyAttempts' : 'wrongPassword'] }
  return data({ result: submission.reply({ fieldErrors }) }, { status: 422 })
}

function done(cookie: string) {
  return redirect('/indstillinger/konto', { headers: { 'Set-Cookie': cookie } })
}

export default function Account() {
  return <AccountView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
}
