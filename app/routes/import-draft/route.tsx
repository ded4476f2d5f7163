import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { readDay } from '~/domain/calendar/day'
import { flashCookie } from '~/http/flash.server'
import { pageContext, refused } from '~/http/page-context.server'
import { confirmImport } from '~/usecases/import/confirm-import.server'
import { loadImport } from '~/usecases/import/load-import.server'
import { problemPage } from './problem-page'
import { ImportPreviewView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.preview.fileName ?? ''} · Ankerplan` },
]

export async function loader(args: LoaderFunctionArgs) {
  const page = await pageContext(args)
  const loaded = await loadImport(page, { draftId: args.params.draftId ?? '' })
  if (!loaded.ok) throw goneOr(loaded)
  const { problems, ...preview } = loaded.preview
  const shown = problemPage(problems, new URL(args.request.url).searchParams.get('side'))
  return { preview, today: page.today, ...shown }
}

export type ImportRefusal = 'pastDay' | 'busy' | 'changedMeanwhile'

export async function action(args: ActionFunctionArgs) {
  const page = await pageContext(args)
  const draftId = args.params.draftId ?? ''
  const form = await args.request.formData()
  if (form.get('intent') === 'past') {
    const doneBefore = form.get('past') === 'done' ? dayNotAfter(page.today, form.get('doneBefore')) : null
    if (doneBefore === 'refused') return refusal('pastDay')
    const kept = await loadImport(page, { draftId, doneBefore })
    return kept.ok ? redirect(`/import/${draftId}`) : goneOr(kept)
  }
  const deleteMissing = form.getAll('deleteMissing').map(String)
  const confirmed = await confirmImport(page, { draftId, deleteMissing })
  if (confirmed.ok) {
    const did = flashCookie(args.request, { did: 'imported', name: String(form.get('fileName') ?? '') })
    return redirect('/', { headers: { 'Set-Cookie': did } })
  }
  if (confirmed.reason === 'forbidden' || confirmed.reason === 'notFound') return goneOr(confirmed)
  return refusal(confirmed.reason === 'busy' ? 'busy' : 'changedMeanwhile')
}

/** An upload is kept for a day; a link to an older one leads back to the choice of a file. */
function goneOr(refusal: Parameters<typeof refused>[0]): Response {
  return refusal.reason === 'notFound' ? redirect('/import?udloebet') : refused(refusal)
}

function dayNotAfter(today: Day, typed: unknown): Day | 'refused' {
  const read = readDay(String(typed ?? ''))
  return read.ok && read.day <= today ? read.day : 'refused'
}

function refusal(reason: ImportRefusal) {
  return data({ reason }, { status: reason === 'pastDay' ? 422 : 409 })
}

export default function ImportPreview() {
  return <ImportPreviewView {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
}
