import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { environment } from '~/env.server'
import { languageOf } from '~/http/language.server'
import { visitorContext } from '~/http/page-context.server'
import { signedIn, visitOf } from '~/http/session.server'
import { titled } from '~/ui/page-title'
import { createFirstLeader } from '~/usecases/access/create-first-leader.server'
import { loadEntrance } from '~/usecases/access/load-entrance.server'
import { firstLeaderSchema } from './form'
import { FirstLeaderView } from './view'

export const meta = titled((words) => words.access.first.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const isDemoAllowed = environment().demoAllowed
  const { needsFirstLeader } = await loadEntrance(visitorContext({ context }), { isDemoAllowed })
  return needsFirstLeader ? null : redirect('/login')
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: firstLeaderSchema })
  if (submission.status !== 'success') return data({ result: submission.reply() }, { status: 422 })
  const created = await createFirstLeader(visitorContext({ context }), {
    ...submission.value,
    language: await languageOf(request, context),
    ...visitOf(request, context),
  })
  if (created.ok) return signedIn(request, created.session, '/')
  if (created.reason === 'notNeeded') return redirect('/login')
  const fieldErrors: Record<string, string[]> =
    created.reason === 'password'
      ? { password: [created.problem] }
      : { code: [created.reason === 'throttled' ? 'tooManyAttempts' : 'wrongCode'] }
  return data({ result: submission.reply({ fieldErrors }) }, { status: 422 })
}

export default function FirstLeader() {
  return <FirstLeaderView result={useActionData<typeof action>()?.result} />
}
