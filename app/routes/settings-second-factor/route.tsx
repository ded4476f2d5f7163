import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { missing, pageContext } from '~/http/page-context.server'
import { requireIdentity } from '~/http/session.server'
import { wordsFor } from '~/i18n/words'
import { confirmTotp } from '~/usecases/access/confirm-totp.server'
import { enrolTotp } from '~/usecases/access/enrol-totp.server'
import { loadOwnAccount } from '~/usecases/access/load-own-account.server'
import { removeTotp } from '~/usecases/access/remove-totp.server'
import { SecondFactorView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const page = await pageContext(args)
  const account = await loadOwnAccount(page)
  if (!account) throw missing('user')
  const words = wordsFor(page.actor.language)
  return { isOn: account.hasTotp, title: words.common.pageTitle(words.settings.account.totpTitle) }
}

export type SecondFactorProblem = 'wrongCode' | 'notEnrolled' | 'wrongPassword' | 'throttled' | 'alreadyOn'

/** What the page shows once: the key to type into the app, or the codes to keep. */
interface Shown {
  enrolment: { secret: string; uri: string } | null
  recoveryCodes: string[] | null
  problem: SecondFactorProblem | null
}

export async function action(args: ActionFunctionArgs) {
  const page = await pageContext(args)
  const { sessionId } = await requireIdentity(args.request, args.context)
  const form = await args.request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  switch (form.get('intent')) {
    case 'begin': {
      const begun = await enrolTotp(page)
      if (!begun.ok) return answer({ problem: begun.reason })
      return answer({ enrolment: { secret: begun.secret, uri: begun.uri } })
    }
    case 'confirm': {
      const confirmed = await confirmTotp(page, { code: text('code'), sessionId })
      if (confirmed.ok) return answer({ recoveryCodes: confirmed.recoveryCodes })
      const enrolment = { secret: text('secret'), uri: text('uri') }
      return answer({
        problem: confirmed.reason,
        enrolment: confirmed.reason === 'notEnrolled' ? null : enrolment,
      })
    }
    default: {
      const removed = await removeTotp(page, { password: text('password') })
      return removed.ok ? redirect('/indstillinger/konto') : answer({ problem: removed.reason })
    }
  }
}

function answer(shown: Partial<Shown>) {
  const whole: Shown = { enrolment: null, recoveryCodes: null, problem: null, ...shown }
  return data(whole, { status: whole.problem ? 422 : 200, headers: { 'Cache-Control': 'no-store' } })
}

export default function SecondFactor() {
  return (
    <SecondFactorView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
  )
}
