import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteAgreement } from '~/usecases/agreements/delete-agreement.server'
import { loadAgreementForm } from '~/usecases/agreements/load-agreement-form.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.agreement}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'agreement')
  const { agreement } = shown(await loadAgreementForm(page, { id: params.id! }))
  const { id, title, version } = agreement!
  return { id, title, version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  return answerDelete(request, await deleteAgreement(page, { id: params.id!, version }), '/aftaler')
}

export default function AgreementDelete() {
  const { id, title, version } = useLoaderData<typeof loader>()
  const { agreements } = useWords()
  return (
    <DeleteView
      kind="agreement"
      name={title}
      version={version}
      crumbs={[
        { to: '/aftaler', label: agreements.title },
        { to: `/aftaler/${id}`, label: title },
      ]}
      cancelTo={`/aftaler/${id}`}
      consequence={agreements.form.deleteConsequence}
      answer={useActionData<typeof action>()}
    />
  )
}
