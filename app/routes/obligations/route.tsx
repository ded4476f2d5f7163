import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, refused, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { answerUnconfirmed } from '~/usecases/obligations/answer-unconfirmed.server'
import { assignObligations } from '~/usecases/obligations/assign-obligations.server'
import type { ChangeManyResult } from '~/usecases/obligations/chosen-obligations.server'
import { loadAdminLoad } from '~/usecases/obligations/load-admin-load.server'
import { listObligations } from '~/usecases/obligations/list-obligations.server'
import { assignSchema, pastAnswerSchema, personOf } from './form'
import { chosenOf, listInputOf } from './list-parameters'
import { ObligationsView } from './view'

export const meta = titled((words) => words.obligations.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const list = shown(await listObligations(page, listInputOf(new URL(request.url).searchParams)))
  return { list, load: shown(await loadAdminLoad(page)), today: page.today }
}

/** What came of doing the same to many, and which panel asked for it. */
export interface ManyAnswer {
  of: 'past' | 'assign'
  changed: number
  passedOver: number
  problems: string[]
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const chosen = chosenOf(form)
  if (form.has('answer')) {
    const submission = parseWithZod(form, { schema: pastAnswerSchema })
    if (submission.status !== 'success') return refusal('past', Object.keys(submission.error ?? {}))
    return told('past', await answerUnconfirmed(page, { chosen, ...submission.value }))
  }
  const submission = parseWithZod(form, { schema: assignSchema })
  if (submission.status !== 'success') return refusal('assign', ['responsibleId'])
  const people = {
    responsibleId: personOf(submission.value.responsibleId),
    deputyId: personOf(submission.value.deputyId),
  }
  return told('assign', await assignObligations(page, { chosen, ...people }))
}

function told(of: ManyAnswer['of'], result: ChangeManyResult) {
  if (result.ok) {
    const { changed, passedOver } = result
    return data<ManyAnswer>({ of, changed, passedOver, problems: [] })
  }
  if (result.reason === 'forbidden') throw refused(result)
  return refusal(
    of,
    result.problems.map(({ field }) => field),
  )
}

function refusal(of: ManyAnswer['of'], problems: string[]) {
  return data<ManyAnswer>({ of, changed: 0, passedOver: 0, problems }, { status: 422 })
}

export default function Obligations() {
  return <ObligationsView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
