import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitorContext } from '~/http/page-context.server'
import { identityOf, signedIn, visitOf } from '~/http/session.server'
import { acceptInvitation } from '~/usecases/access/accept-invitation.server'
import { findInvitation } from '~/usecases/access/find-invitation.server'
import { joinSchema } from './form'
import { InvitationView } from './view'

export const meta: MetaFunction = () => [
  { title: 'Invitation · Ankerplan' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const invitation = await findInvitation(visitorContext({ context }), params.token ?? '')
  const isSignedIn = (await identityOf(request, context)) !== null
  return data(
    { invitation, isSignedIn, path: `/invitation/${params.token ?? ''}` },
    { status: invitation ? 200 : 410, headers: { 'Cache-Control': 'no-store' } },
  )
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const visitor = visitorContext({ context })
  const token = params.token ?? ''
  const invitation = await findInvitation(visitor, token)
  if (!invitation) return redirect(`/invitation/${token}`)
  const submission = parseWithZod(await request.formData(), { schema: joinSchema })
  if (!invitation.isKnownUser && submission.status !== 'success') {
    return data({ result: submission.reply() }, { status: 422 })
  }
  const { name, password } = submission.status === 'success' ? submission.value : { name: '', password: '' }
  const joined = await acceptInvitation(visitor, {
    token,
    name,
    password,
    signedInUserId: (await identityOf(request, context))?.actor.userId ?? null,
    ...visitOf(request, context),
  })
  if (joined.ok) return signedIn(request, joined.session, '/')
  if (joined.reason !== 'password') return redirect(`/invitation/${token}`)
  return data({ result: submission.reply({ fieldErrors: { password: [joined.problem] } }) }, { status: 422 })
}

export default function Invitation() {
  return (
    <InvitationView {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
  )
}
