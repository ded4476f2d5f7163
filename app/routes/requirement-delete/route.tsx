import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteRequirement } from '~/usecases/requirements/delete-requirement.server'
import { loadRequirement } from '~/usecases/requirements/load-requirement.server'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.requirement}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'requirement')
  const { version, name, grant } = shown(await loadRequirement(page, { id: params.id! }))
  return { version, name, grant }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  const { grant } = shown(await loadRequirement(page, { id: params.id! }))
  const outcome = await deleteRequirement(page, { id: params.id!, version })
  return answerDelete(request, outcome, `/bevillinger/${grant.id}`)
}

export default function RequirementDelete() {
  const { version, name, grant } = useLoaderData<typeof loader>()
  const { grants, requirements } = useWords()
  return (
    <DeleteView
      kind="requirement"
      name={requirements.title(name, grant.name)}
      version={version}
      consequence={requirements.form.deleteConsequence}
      crumbs={[
        { to: '/bevillinger', label: grants.title },
        { to: `/bevillinger/${grant.id}`, label: grant.name },
      ]}
      cancelTo={`/bevillinger/${grant.id}`}
      answer={useActionData<typeof action>()}
    />
  )
}
