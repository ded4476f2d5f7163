import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { siteAddress } from '~/http/site-address.server'
import { titled } from '~/ui/page-title'
import { listApiTokens } from '~/usecases/tokens/list-api-tokens.server'
import { makeApiToken } from '~/usecases/tokens/make-api-token.server'
import { revokeApiToken } from '~/usecases/tokens/revoke-api-token.server'
import { tokenSchema } from './form'
import { TokensView } from './view'

export const meta = titled((words) => words.apiTokens.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { tokens } = shown(await listApiTokens(await pageContext({ request, context })))
  return { tokens, example: siteAddress('/api/v1/plans') }
}

const nothing = { result: null, made: null, revoked: null }

export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const revoke = form.get('revoke')
  if (typeof revoke === 'string') {
    const { name } = shown(await revokeApiToken(page, { id: revoke }))
    return data({ ...nothing, revoked: name })
  }
  const submission = parseWithZod(form, { schema: tokenSchema })
  if (submission.status !== 'success')
    return data({ ...nothing, result: submission.reply() }, { status: 422 })
  const { name } = submission.value
  const { token } = shown(await makeApiToken(page, { name }))
  const answer = { ...nothing, result: submission.reply({ resetForm: true }), made: { name, token } }
  return data(answer, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Tokens() {
  return <TokensView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
