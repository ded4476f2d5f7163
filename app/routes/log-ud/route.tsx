import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { visitorContext } from '~/http/page-context.server'
import { sessionToken, signedOut } from '~/http/session.server'
import { signOut } from '~/usecases/access/sign-out.server'

export function loader() {
  return redirect('/')
}

export async function action({ request, context }: ActionFunctionArgs) {
  const token = sessionToken(request)
  if (token) await signOut(visitorContext({ context }), token)
  return signedOut(request)
}
