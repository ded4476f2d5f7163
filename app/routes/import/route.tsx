import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may, maySeeSalaries } from '~/domain/access/rights'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { wordsFor } from '~/i18n/words'
import { prepareImport } from '~/usecases/import/prepare-import.server'
import { ChooseWorkbookView } from './view'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await pageContext(args)
  const imports = may(actor, 'import', 'secretariat')
  if (!imports) requireRight(actor, 'export', 'secretariat')
  const words = wordsFor(actor.language)
  return {
    imports,
    exports: may(actor, 'export', 'secretariat'),
    seesSalaries: maySeeSalaries(actor),
    isGone: new URL(args.request.url).searchParams.has('udloebet'),
    title: words.common.pageTitle(words.importing.title),
  }
}

export type UploadRefusal = 'fileMissing' | 'fileTooLarge'

export async function action(args: ActionFunctionArgs) {
  const context = await pageContext(args)
  const file = (await args.request.formData()).get('file')
  if (!(file instanceof File) || file.size === 0) return refusal('fileMissing')
  const prepared = await prepareImport(context, {
    fileName: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    doneBefore: null,
  })
  if (!prepared.ok && prepared.reason === 'tooLarge') return refusal('fileTooLarge')
  return redirect(`/import/${shown(prepared).preview.draftId}`)
}

function refusal(reason: UploadRefusal) {
  return data({ reason }, { status: 422 })
}

export default function ChooseWorkbook() {
  return <ChooseWorkbookView {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()} />
}
