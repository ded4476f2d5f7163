import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flashCookie } from '~/http/flash.server'
import { missing, pageContext, refused, shown } from '~/http/page-context.server'
import { uploadsOf } from '~/http/uploads.server'
import { addObligationFiles } from '~/usecases/obligations/add-obligation-file.server'
import type { WorkingStatus } from '~/usecases/obligations/change-obligation-status.server'
import {
  changeObligationStatus,
  workingStatuses,
} from '~/usecases/obligations/change-obligation-status.server'
import { findObligationPath } from '~/usecases/obligations/find-obligation-path.server'
import { loadObligation } from '~/usecases/obligations/load-obligation.server'
import { versionOf } from '../saving/version-of'
import { ObligationView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.page.requirement.name ?? 'Afrapportering'} · Ankerplan` },
]

/** A row's own id, as audit and search know it, leads to the lasting address. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const id = params.id!
  if (!id.includes('~')) {
    const path = shown(await findObligationPath(page, { recordId: id })).path
    throw redirect(path)
  }
  return { page: shown(await loadObligation(page, { id })), today: page.today }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const id = params.id!
  const form = await request.formData()
  const to = form.get('to')
  if (to !== null) {
    const status = workingStatuses.find((each) => each === to)
    if (!status) throw missing('obligation')
    return moveTo(
      request,
      await changeObligationStatus(page, { id, version: versionOf(form), to: status, note: null }),
      status,
    )
  }
  const outcome = await addObligationFiles(page, { id, uploads: await uploadsOf(form) })
  if (outcome.ok) {
    return redirect(new URL(request.url).pathname, {
      headers: { 'Set-Cookie': flashCookie(request, { did: 'created', name: outcome.name }) },
    })
  }
  if (outcome.reason === 'forbidden' || outcome.reason === 'notFound') throw refused(outcome)
  const problem =
    outcome.reason === 'badFile'
      ? { code: outcome.problem as string, file: outcome.name }
      : { code: 'notFromHere', file: '' }
  return data({ file: problem, status: null }, { status: 422 })
}

function moveTo(
  request: Request,
  outcome: Awaited<ReturnType<typeof changeObligationStatus>>,
  status: WorkingStatus,
) {
  if (outcome.ok) {
    return redirect(new URL(request.url).pathname, {
      headers: { 'Set-Cookie': flashCookie(request, { did: 'saved', name: outcome.name }) },
    })
  }
  if (outcome.reason === 'forbidden' || outcome.reason === 'notFound') throw refused(outcome)
  const code = outcome.reason === 'conflict' ? 'conflict' : (outcome.problems[0]?.problem ?? 'notFromHere')
  const by = outcome.reason === 'conflict' ? outcome.changedBy : null
  return data({ file: null, status: { code: code as string, by, to: status } }, { status: 409 })
}

export default function Obligation() {
  return <ObligationView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
