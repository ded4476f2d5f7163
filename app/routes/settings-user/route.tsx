import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flashCookie } from '~/http/flash.server'
import { missing, pageContext, refused, shown } from '~/http/page-context.server'
import { siteAddress } from '~/http/site-address.server'
import { changeRole } from '~/usecases/access/change-role.server'
import { createPasswordLink } from '~/usecases/access/create-password-link.server'
import { listUsers } from '~/usecases/access/list-users.server'
import { mailPasswordLink } from '~/usecases/access/mail-access.server'
import { removeUser } from '~/usecases/access/remove-user.server'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { memberSchema } from '../settings/form'
import { MemberView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.member.name ?? ''} · Ankerplan` },
]

export async function loader(args: LoaderFunctionArgs) {
  const page = await pageContext(args)
  const { members } = shown(await listUsers(page))
  const member = members.find(({ membershipId }) => membershipId === args.params.membershipId)
  if (!member) throw missing('user')
  const { contacts } = shown(await loadChoices(page, { kinds: ['contact'] }))
  return { member, contacts }
}

export type MemberProblem = 'lastLeader' | 'memberElsewhere' | 'conflict'

export async function action(args: ActionFunctionArgs) {
  const page = await pageContext(args)
  const membershipId = args.params.membershipId ?? ''
  const form = await args.request.formData()
  const intent = form.get('intent')
  if (intent === 'remove') {
    const removed = await removeUser(page, { membershipId })
    if (!removed.ok && removed.reason === 'lastLeader') return problem('lastLeader')
    const { name, trashId } = shown(removed)
    return done(flashCookie(args.request, { did: 'accessRemoved', name, trashId }))
  }
  if (intent === 'password') {
    const made = await createPasswordLink(page, { membershipId })
    if (!made.ok && made.reason === 'memberElsewhere') return problem('memberElsewhere')
    const { token, name, email, language } = shown(made)
    const address = siteAddress(`/adgangskode/${token}`)
    await mailPasswordLink(page, { name, email, language, url: address })
    return data({ result: null, problem: null, link: { name, address } })
  }
  const submission = parseWithZod(form, { schema: memberSchema })
  if (submission.status !== 'success')
    return data({ result: submission.reply(), problem: null, link: null }, { status: 422 })
  const changed = await changeRole(page, { membershipId, ...submission.value })
  if (changed.ok) {
    const name = String(form.get('name') ?? '')
    return done(flashCookie(args.request, { did: 'accessChanged', name }))
  }
  if (changed.reason === 'lastLeader' || changed.reason === 'conflict') return problem(changed.reason)
  if (changed.reason === 'invalid') {
    const result = submission.reply({ fieldErrors: { contactId: [changed.problem] } })
    return data({ result, problem: null, link: null }, { status: 422 })
  }
  throw refused(changed)
}

function done(cookie: string) {
  return redirect('/indstillinger', { headers: { 'Set-Cookie': cookie } })
}

function problem(reason: MemberProblem) {
  return data({ result: null, problem: reason, link: null }, { status: 409 })
}

export default function MemberPage() {
  return <MemberView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
}
