import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flashCookie } from '~/http/flash.server'
import { missing, pageContext, refused } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { safeReturnPath } from '~/http/session.server'
import { uploadsOf } from '~/http/uploads.server'
import { titled } from '~/ui/page-title'
import { addFiles } from '~/usecases/files/add-file.server'
import type { FileHolder } from '~/usecases/files/file-holders'
import { isFileHolder } from '~/usecases/files/file-holders'
import { AttachFileView } from './view'

export const meta = titled((words) => words.files.attach)

/** The page a refused upload is corrected on; reached by hand it asks for the record in its address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await pageContext({ request, context })
  requireRight(actor, 'create', 'file')
  const { searchParams } = new URL(request.url)
  return {
    kind: searchParams.get('kind') ?? '',
    record: searchParams.get('record') ?? '',
    back: safeReturnPath(searchParams.get('back') ?? '/'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const back = safeReturnPath(text('back') || '/')
  const kind = text('kind')
  if (!isFileHolder(kind)) throw missing('file')
  const holder: FileHolder = { kind, id: text('record') }
  const outcome = await addFiles(page, { holder, uploads: await uploadsOf(form), label: null })
  if (outcome.ok) {
    return redirect(back, {
      headers: { 'Set-Cookie': flashCookie(request, { did: 'created', name: outcome.name }) },
    })
  }
  if (outcome.reason === 'forbidden' || outcome.reason === 'notFound') throw refused(outcome)
  const problem =
    outcome.reason === 'badFile'
      ? { code: outcome.problem, file: outcome.name }
      : { code: outcome.problems[0]?.problem ?? 'required', file: '' }
  return data({ problem, kind, record: holder.id, back }, { status: 422 })
}

export default function AttachFile() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <AttachFileView {...loaded} {...answer} problem={answer?.problem ?? null} />
}
