import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roles } from '~/domain/access/actor'
import { environment } from '~/env.server'
import { visitorContext } from '~/http/page-context.server'
import { getOptionalActor, safeReturnPath, signedIn, visitOf } from '~/http/session.server'
import { titled } from '~/ui/page-title'
import { answerSecondStep } from '~/usecases/access/answer-second-step.server'
import { loadEntrance } from '~/usecases/access/load-entrance.server'
import { signInAsDemoRole } from '~/usecases/access/sign-in-as-demo-role.server'
import { signIn } from '~/usecases/access/sign-in.server'
import type { OpenedSession } from '~/usecases/access/visit'
import { secondStepSchema, signInSchema } from './form'
import { SignInView } from './view'

export const meta = titled((words) => words.access.signIn)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = safeReturnPath(new URL(request.url).searchParams.get('to'))
  if (await getOptionalActor(request, context)) throw redirect(to)
  const isDemoAllowed = environment().demoAllowed
  const entrance = await loadEntrance(visitorContext({ context }), { isDemoAllowed })
  if (entrance.needsFirstLeader) throw redirect('/kom-i-gang')
  return { demo: entrance.demo }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const to = new URL(request.url).searchParams.get('to')
  const form = await request.formData()
  const visit = visitOf(request, context)
  const visitor = visitorContext({ context })
  const done = (session: OpenedSession) => signedIn(request, session, to)

  const role = roles.find((each) => each === form.get('role'))
  if (role) {
    const isDemoAllowed = environment().demoAllowed
    const entered = await signInAsDemoRole(visitor, { role, isDemoAllowed, ...visit })
    return entered.ok ? done(entered.session) : refusal('noDemo', 403)
  }
  if (form.has('challenge')) {
    const submission = parseWithZod(form, { schema: secondStepSchema })
    if (submission.status !== 'success') return refusal('wrongCode', 422, String(form.get('challenge')))
    const answer = await answerSecondStep(visitor, { ...submission.value, ...visit })
    if (answer.ok) return done(answer.session)
    const challenge = answer.reason === 'challengeOver' ? null : submission.value.challenge
    return answer.reason === 'throttled'
      ? throttled(answer.waitSeconds, challenge)
      : refusal(answer.reason, 422, challenge)
  }
  const submission = parseWithZod(form, { schema: signInSchema })
  if (submission.status !== 'success') return refusal('wrongCredentials', 422)
  const answer = await signIn(visitor, { ...submission.value, ...visit })
  if (!answer.ok) {
    return answer.reason === 'throttled' ? throttled(answer.waitSeconds, null) : refusal(answer.reason, 422)
  }
  if (answer.step === 'done') return done(answer.session)
  return data({ reason: null, challenge: answer.challenge, waitSeconds: 0 })
}

export type SignInRefusal =
  'wrongCredentials' | 'noMembership' | 'wrongCode' | 'challengeOver' | 'noDemo' | 'throttled'

/** With a challenge the page asks for the second factor, without one for the password. */
export interface SignInAnswer {
  reason: SignInRefusal | null
  challenge: string | null
  waitSeconds: number
}

function refusal(reason: SignInRefusal, status: number, challenge: string | null = null) {
  return data({ reason, challenge, waitSeconds: 0 } satisfies SignInAnswer, { status })
}

function throttled(waitSeconds: number, challenge: string | null) {
  const answer: SignInAnswer = { reason: 'throttled', challenge, waitSeconds }
  return data(answer, { status: 429, headers: { 'Retry-After': String(waitSeconds) } })
}

export default function SignIn() {
  const { demo } = useLoaderData<typeof loader>()
  return <SignInView demo={demo} answer={useActionData<typeof action>() ?? null} />
}
