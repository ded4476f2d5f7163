import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { missing, pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { titled } from '~/ui/page-title'
import { deleteAnchoringStep } from '~/usecases/anchoring/delete-step.server'
import { loadAnchoringStep } from '~/usecases/anchoring/load-step.server'
import { useSubjectName } from '../anchoring/subject-name'
import { answerDelete } from '../saving/answer-save.server'
import { DeleteView } from '../saving/delete-view'
import { versionOf } from '../saving/version-of'

export const meta = titled((words) => `${words.common.delete} ${words.codes.record.anchoringStep}`)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'delete', 'anchoringStep')
  const asked = { subjectId: params.id!, id: params.stepId! }
  const { step, subject } = shown(await loadAnchoringStep(page, asked))
  if (!step) throw missing('anchoringStep')
  return { title: step.title, version: step.version, subject }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const version = versionOf(await request.formData())
  const outcome = await deleteAnchoringStep(page, { id: params.stepId!, version })
  return answerDelete(request, outcome, `/forankring/${encodeURIComponent(params.id!)}`)
}

export default function AnchoringStepDelete() {
  const { title, version, subject } = useLoaderData<typeof loader>()
  const { anchoring } = useWords()
  const name = useSubjectName()(subject)
  return (
    <DeleteView
      kind="anchoringStep"
      name={title}
      version={version}
      crumbs={[
        { to: '/forankring', label: anchoring.title },
        { to: subject.address, label: name },
      ]}
      cancelTo={subject.address}
      answer={useActionData<typeof action>()}
    />
  )
}
