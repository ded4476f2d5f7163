import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { titled } from '~/ui/page-title'
import { PageHead } from '~/ui/primitives/page-head'
import { loadRuleFacts } from '~/usecases/requirements/load-rule-facts.server'
import { saveOwnTemplate } from '~/usecases/templates/save-own-template.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { RecordForm } from '../saving/record-form'
import { ownTemplateSchema } from './form'

export const meta = titled((words) => words.templates.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'create', 'requirement')
  const { grant } = shown(await loadRuleFacts(page, { grantId: params.id! }))
  return { id: grant.id, name: grant.reference }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const submission = parseWithZod(await request.formData(), { schema: ownTemplateSchema })
  if (submission.status !== 'success') return answerInvalid(submission)
  const outcome = await saveOwnTemplate(page, { grantId: params.id!, ...submission.value })
  return answerSave({ request, submission, outcome, to: () => '/fonde/skabeloner' })
}

export default function GrantTemplateSave() {
  const { id, name } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { templates, grants } = useWords()
  const words = templates.save
  const [form, fields] = useRecordForm({
    id: 'own-template',
    schema: ownTemplateSchema,
    result: answer?.result,
    values: { title: name },
  })
  return (
    <>
      <PageHead
        title={words.title(name)}
        crumbs={[
          { to: '/bevillinger', label: grants.title },
          { to: `/bevillinger/${id}`, label: name },
        ]}
        sub={words.sub}
      />
      <section className="panel" aria-label={words.title(name)}>
        <RecordForm
          form={form}
          fields={fields}
          labels={{ title: words.name, source: words.source }}
          answer={answer}
          submitLabel={words.save}
          cancelTo={`/bevillinger/${id}`}
        >
          <TextField field={fields.title} label={words.name} />
          <TextField field={fields.source} label={words.source} hint={words.sourceHint} />
        </RecordForm>
      </section>
    </>
  )
}
