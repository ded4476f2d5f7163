import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitorContext } from '~/http/page-context.server'
import { signedIn, visitOf } from '~/http/session.server'
import { choosePassword, findPasswordLink } from '~/usecases/access/choose-password.server'
import { choosePasswordSchema } from './form'
import { ChoosePasswordView } from './view'

export const meta: MetaFunction = () => [
  { title: 'Vælg adgangskode · Ankerplan' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ params, context }: LoaderFunctionArgs) {
  const link = await findPasswordLink(visitorContext({ context }), params.token ?? '')
  return data({ link }, { status: link ? 200 : 410, headers: { 'Cache-Control': 'no-store' } })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: choosePasswordSchema })
  if (submission.status !== 'success') return data({ result: submission.reply() }, { status: 422 })
  const chosen = await choosePassword(visitorContext({ context }), {
    token: params.token ?? '',
    password: submission.value.password,
    name: null,
    ...visitOf(request, context),
  })
  if (chosen.ok) return chosen.session ? signedIn(request, chosen.session, '/') : redirect('/login')
  if (chosen.reason === 'linkOver') return redirect(`/adgangskode/${params.token ?? ''}`)
  return data({ result: submission.reply({ fieldErrors: { password: [chosen.problem] } }) }, { status: 422 })
}

export default function ChoosePassword() {
  const { link } = useLoaderData<typeof loader>()
  return <ChoosePasswordView link={link} result={useActionData<typeof action>()?.result} />
}
