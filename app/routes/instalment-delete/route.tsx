import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteInstalment } from '~/usecases/instalments/delete-instalment.server'
import { loadInstalmentForm } from '~/usecases/instalments/load-instalment-form.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.instalment}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'instalment')
  const { instalment, grant } = shown(await loadInstalmentForm(page, { id: params.id! }))
  return { version: instalment!.version, number: instalment!.number, grant }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const { grant } = shown(await loadInstalmentForm(page, { id: params.id! }))
  const to = `/bevillinger/${grant.id}#rater`
  if (wantsBack(form)) return redirect(to)
  const answers = rescheduleAnswers(form)
  const outcome = await deleteInstalment(page, { id: params.id!, version: versionOf(form), answers })
  return answerDelete(request, outcome, to, form)
}

export default function InstalmentDelete() {
  const { version, number, grant } = useLoaderData<typeof loader>()
  const { grants, money } = useWords()
  return (
    <DeleteView
      kind="instalment"
      name={`${grants.page.instalment(number)} · ${grant.name}`}
      version={version}
      crumbs={[
        { to: '/bevillinger', label: grants.title },
        { to: `/bevillinger/${grant.id}`, label: grant.name },
      ]}
      cancelTo={`/bevillinger/${grant.id}`}
      consequence={money.instalment.deleteConsequence}
      answer={useActionData<typeof action>()}
    />
  )
}
