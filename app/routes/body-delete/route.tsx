import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteBody } from '~/usecases/bodies/delete-body.server'
import { loadBody } from '~/usecases/bodies/load-body.server'
import { rescheduleAnswers, wantsBack } from '../reschedule/answers'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.body}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'body')
  const { body, version } = shown(await loadBody(page, { id: params.id! }))
  return { id: body.id, name: body.name, version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  if (wantsBack(form)) return redirect(`/udvalg/${params.id!}`)
  const asked = { id: params.id!, version: versionOf(form), answers: rescheduleAnswers(form) }
  return answerDelete(request, await deleteBody(page, asked), '/udvalg', form)
}

export default function BodyDelete() {
  const { id, name, version } = useLoaderData<typeof loader>()
  const { bodies } = useWords()
  const answer = useActionData<typeof action>()
  const crumbs = [
    { to: '/udvalg', label: bodies.title },
    { to: `/udvalg/${id}`, label: name },
  ]
  return (
    <DeleteView
      kind="body"
      name={name}
      version={version}
      crumbs={crumbs}
      cancelTo={`/udvalg/${id}`}
      consequence={bodies.deleteConsequence}
      answer={answer}
    />
  )
}
