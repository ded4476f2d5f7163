import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { grantStatuses } from '~/domain/grants/grant'
import { neededFor } from '~/domain/grants/status-needs'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { capitalised, titled } from '~/ui/page-title'
import { changeGrantStatus } from '~/usecases/grants/change-grant-status.server'
import { loadGrant } from '~/usecases/grants/load-grant.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerBack, answerInvalid, answerSave } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'
import { versionOf } from '../saving/version-of'
import { statusSchema } from './form'
import { GrantStatusView } from './view'

export const meta = titled((words) => capitalised(words.codes.record.grant))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'grant')
  const { grant, version } = shown(await loadGrant(page, { id: params.id! }))
  const parameters = new URL(request.url).searchParams
  return {
    id: grant.id,
    name: grant.reference,
    status: grant.status,
    version,
    today: page.today,
    /** The status that a card was moved to on the board. */
    chosen: grantStatuses.find((status) => status === parameters.get('til')) ?? null,
    isChanged: parameters.has('rettet'),
    texts: {
      appliedAmount: textOf.amount(grant.appliedAmount),
      awardedAmount: textOf.amount(grant.awardedAmount),
      from: textOf.day(grant.from),
      through: textOf.day(grant.through),
      awardDay: textOf.day(grant.awardDay),
    },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: statusSchema })
  if (wantsBack(form)) return answerBack(submission)
  if (submission.status !== 'success') return answerInvalid(submission)
  const { to, on, note, ...written } = submission.value
  const needed = Object.fromEntries(neededFor(to).map((field) => [field, written[field]]))
  const answers = rescheduleAnswers(form)
  const step = { id: params.id!, version: versionOf(form), to, on, note, needed, answers }
  const outcome = await changeGrantStatus(page, step)
  // A problem of a field that this form does not have: the page says which and leads to it.
  const elsewhere =
    !outcome.ok && outcome.reason === 'invalid'
      ? outcome.problems.filter((problem) => !(problem.field in submission.value))
      : []
  if (elsewhere.length > 0) {
    const lacking = elsewhere.map((problem) => problem.field)
    return data({ result: submission.reply(), conflict: null, needed: lacking }, { status: 422 })
  }
  return answerSave({ request, submission, outcome, to: (id) => `/bevillinger/${id}` })
}

export default function GrantStatus() {
  return <GrantStatusView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
