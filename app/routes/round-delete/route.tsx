import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteRound } from '~/usecases/funders/delete-round.server'
import { loadRound } from '~/usecases/funders/load-round.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.applicationRound}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'applicationRound')
  const { round, funder, version } = shown(
    await loadRound(page, { funderId: params.id!, id: params.roundId! }),
  )
  return { label: round!.label, funder, version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  const outcome = await deleteRound(page, { funderId: params.id!, id: params.roundId!, version })
  return answerDelete(request, outcome, `/fonde/${params.id}`)
}

export default function RoundDelete() {
  const { label, funder, version } = useLoaderData<typeof loader>()
  const { funders } = useWords()
  return (
    <DeleteView
      kind="applicationRound"
      name={[funder.name, label].filter(Boolean).join(': ')}
      version={version}
      crumbs={[
        { to: '/fonde', label: funders.title },
        { to: `/fonde/${funder.id}`, label: funder.name },
      ]}
      cancelTo={`/fonde/${funder.id}`}
      answer={useActionData<typeof action>()}
    />
  )
}
