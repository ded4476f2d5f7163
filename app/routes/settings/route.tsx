import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '~/domain/access/rights'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { siteAddress } from '~/http/site-address.server'
import { wordsFor } from '~/i18n/words'
import { inviteUser } from '~/usecases/access/invite-user.server'
import { listUsers } from '~/usecases/access/list-users.server'
import { mailInvitation } from '~/usecases/access/mail-access.server'
import { revokeInvitation } from '~/usecases/access/revoke-invitation.server'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { changeAdminHours, loadAdminHours } from '~/usecases/settings/change-admin-hours.server'
import type { UseCaseContext } from '~/usecases/context'
import { adminHoursSchema, invitationSchema } from './form'
import { SettingsView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const page = await pageContext(args)
  const { actor } = page
  const words = wordsFor(actor.language)
  const managesUsers = may(actor, 'manageUsers', 'user')
  return {
    title: words.common.pageTitle(words.settings.title),
    ownUserId: actor.userId,
    lists: {
      plans: may(actor, 'read', 'plan'),
      organisations: may(actor, 'read', 'organisation'),
      contacts: may(actor, 'read', 'contact'),
      ledger: may(actor, 'read', 'reminder'),
      import: may(actor, 'import', 'secretariat') || may(actor, 'export', 'secretariat'),
      anchoring: may(actor, 'update', 'secretariat'),
      risk: may(actor, 'update', 'secretariat'),
      reminders: may(actor, 'update', 'reminder'),
      tokens: managesUsers,
      trash: may(actor, 'read', 'trash'),
    },
    adminHours: may(actor, 'update', 'secretariat') ? shown(await loadAdminHours(page)) : null,
    users: managesUsers
      ? {
          ...shown(await listUsers(page)),
          contacts: shown(await loadChoices(page, { kinds: ['contact'] })).contacts,
        }
      : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const page = await pageContext(args)
  const form = await args.request.formData()
  const revoked = form.get('revoke')
  if (revoked !== null) {
    const done = shown(await revokeInvitation(page, { invitationId: String(revoked) }))
    const cookie = flashCookie(args.request, { did: 'invitationRevoked', name: done.email })
    return redirect('/indstillinger', { headers: { 'Set-Cookie': cookie } })
  }
  if (form.get('intent') === 'adminHours') return saveAdminHours(args.request, page, form)
  const submission = parseWithZod(form, { schema: invitationSchema })
  if (submission.status !== 'success')
    return data({ result: submission.reply(), link: null, hours: null }, { status: 422 })
  const invited = await inviteUser(page, submission.value)
  if (invited.ok) {
    const link = { email: submission.value.email, address: siteAddress(`/invitation/${invited.token}`) }
    const { email, role, language } = submission.value
    await mailInvitation(page, { email, role, language, url: link.address })
    return data({ result: submission.reply({ resetForm: true }), link, hours: null })
  }
  if (invited.reason === 'forbidden') throw refused(invited)
  const fieldErrors =
    invited.reason === 'alreadyMember' ? { email: ['alreadyMember'] } : { contactId: [invited.problem] }
  return data({ result: submission.reply({ fieldErrors }), link: null, hours: null }, { status: 422 })
}

async function saveAdminHours(request: Request, page: UseCaseContext, form: FormData) {
  const submission = parseWithZod(form, { schema: adminHoursSchema })
  const answer = (hours: SubmissionResult<string[]>, status: number) =>
    data({ result: null, link: null, hours }, { status })
  if (submission.status !== 'success') return answer(submission.reply(), 422)
  const changed = await changeAdminHours(page, submission.value)
  if (changed.ok) {
    const { name } = wordsFor(page.actor.language).settings.adminHours
    const cookie = flashCookie(request, { did: 'saved', name })
    return redirect('/indstillinger', { headers: { 'Set-Cookie': cookie } })
  }
  if (changed.reason === 'forbidden') throw refused(changed)
  return answer(submission.reply({ formErrors: ['conflict'] }), 409)
}

export default function Settings() {
  return <SettingsView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
}
