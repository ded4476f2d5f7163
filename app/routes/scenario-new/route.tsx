import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { useWords } from '~/i18n/language-context'
import { ShareField, TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import { titled } from '~/ui/page-title'
import { newScenarioPlan } from '~/usecases/scenarios/new-scenario-plan.server'
import { createScenario } from '~/usecases/scenarios/save-scenario.server'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { RecordForm } from '../saving/record-form'
import { newScenarioSchema } from './form'

export const meta = titled((words) => words.scenarios.edit.newTitle)

async function planOf({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'create', 'scenario')
  const planId = new URL(request.url).searchParams.get('plan') || null
  return { page, ...shown(await newScenarioPlan(page, { planId })) }
}

export async function loader(args: LoaderFunctionArgs) {
  const { plan } = await planOf(args)
  return { plan }
}

export async function action(args: ActionFunctionArgs) {
  const { page, plan } = await planOf(args)
  const submission = parseWithZod(await args.request.formData(), { schema: newScenarioSchema })
  if (submission.status !== 'success' || !plan) return answerInvalid(submission)
  const { name, note, fundShare } = submission.value
  const outcome = await createScenario(page, {
    planId: plan.id,
    values: { name, note },
    changes: fundShare === null ? [] : [{ code: 'fundRenewed', share: fundShare }],
  })
  const to = (id: string) => `/scenarier/${id}/ret`
  return answerSave({ request: args.request, submission, outcome, to })
}

export default function ScenarioNew() {
  const { plan } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { scenarios } = useWords()
  const words = scenarios.edit
  const [form, fields] = useRecordForm({
    id: 'scenario',
    schema: newScenarioSchema,
    result: answer?.result,
    values: {},
  })
  const labels = { name: words.name, fundShare: words.fundShare, note: words.note }
  return (
    <>
      <PageHead
        title={words.newTitle}
        crumbs={[{ to: plan ? `/scenarier?plan=${plan.id}` : '/scenarier', label: scenarios.title }]}
        sub={plan && scenarios.page.sub(plan.name)}
      />
      <section className="panel" aria-label={words.newTitle}>
        {plan ? (
          <RecordForm
            form={form}
            fields={fields}
            labels={labels}
            answer={answer}
            submitLabel={words.create}
            cancelTo={`/scenarier?plan=${plan.id}`}
          >
            <TextField field={fields.name} label={labels.name} hint={words.nameHint} />
            <ShareField
              field={fields.fundShare}
              label={labels.fundShare}
              hint={words.fundShareHint}
              isOptional
            />
            <TextAreaField field={fields.note} label={labels.note} hint={words.noteHint} isOptional />
          </RecordForm>
        ) : (
          <EmptyState title={scenarios.noPlan} text={scenarios.noPlanText} />
        )}
      </section>
    </>
  )
}
