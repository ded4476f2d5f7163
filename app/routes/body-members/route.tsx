import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { titled } from '~/ui/page-title'
import { loadBody } from '~/usecases/bodies/load-body.server'
import { saveMembers } from '~/usecases/bodies/save-members.server'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { versionOf } from '../saving/version-of'
import { memberLines, membersSchema } from './form'
import { MembersView } from './view'

export const meta = titled((words) => words.bodies.columns.members)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'body')
  const { body, version, members } = shown(await loadBody(page, { id: params.id! }))
  const choices = shown(await loadChoices(page, { kinds: ['contact', 'organisation'] }))
  const organisationOf = new Map(choices.organisations.map(({ id, name }) => [id, name]))
  return {
    body: { id: body.id, name: body.name },
    version,
    lines: memberLines(members.map(({ id, role }) => ({ contactId: id, role }))),
    contacts: choices.contacts.map(({ id, name, organisationId }) => ({
      id,
      name: [name, organisationOf.get(organisationId ?? '')].filter(Boolean).join(', '),
    })),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const submission = parseWithZod(form, { schema: membersSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const asked = { bodyId: params.id!, version: versionOf(form), values: submission.value }
  const outcome = await saveMembers(page, asked)
  return answerSave({ request, submission, outcome, to: (id) => `/udvalg/${id}` })
}

export default function BodyMembers() {
  return <MembersView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
