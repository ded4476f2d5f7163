import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { capitalised, titled } from '~/ui/page-title'
import { deleteSpendingCondition } from '~/usecases/spending-conditions/delete-spending-condition.server'
import { loadSpendingCondition } from '~/usecases/spending-conditions/load-spending-condition.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.spendingCondition}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'spendingCondition')
  const { grant, version } = shown(await loadSpendingCondition(page, { id: params.id! }))
  return { grant, version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  const { grant } = shown(await loadSpendingCondition(page, { id: params.id! }))
  const outcome = await deleteSpendingCondition(page, { id: params.id!, version })
  return answerDelete(request, outcome, `/bevillinger/${grant.id}`)
}

export default function SpendingConditionDelete() {
  const { grant, version } = useLoaderData<typeof loader>()
  const { grants, codes } = useWords()
  return (
    <DeleteView
      kind="spendingCondition"
      name={`${capitalised(codes.record.spendingCondition)} · ${grant.name}`}
      version={version}
      crumbs={[
        { to: '/bevillinger', label: grants.title },
        { to: `/bevillinger/${grant.id}`, label: grant.name },
      ]}
      cancelTo={`/bevillinger/${grant.id}`}
      answer={useActionData<typeof action>()}
    />
  )
}
