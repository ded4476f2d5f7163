import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { DayField, ShareField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Choices } from '~/usecases/choices/choices'
import { RescheduleStepView } from '../reschedule/step-view'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { planSchema } from './form'

interface PlanFormViewProps {
  opened: { id: string; name: string; version: number; texts: FormTexts; mayDelete: boolean } | null
  choices: Choices
  answer: FormAnswer | undefined
}

export function PlanFormView(props: PlanFormViewProps) {
  const { plans } = useWords()
  if (!props.answer?.step) return <PlanForm {...props} />
  const { opened } = props
  const crumbs = [
    { to: '/helhedsplaner', label: plans.title },
    ...(opened ? [{ to: `/helhedsplaner/${opened.id}`, label: opened.name }] : []),
  ]
  return <RescheduleStepView step={props.answer.step} crumbs={crumbs} />
}

function PlanForm({ opened, choices, answer }: PlanFormViewProps) {
  const { plans, fields: fieldWords, records } = useWords()
  const words = plans.form
  const labels = records.fields.plan
  const [form, fields] = useRecordForm({
    id: 'plan',
    schema: planSchema,
    result: answer?.result,
    values: opened?.texts ?? { coFinancingRequired: '25' },
  })
  const organisations = optionsOf(choices.organisations)
  const others = optionsOf(choices.plans.filter((plan) => plan.id !== opened?.id))
  const title = opened ? words.editTitle(opened.name) : words.newTitle
  const home = opened ? `/helhedsplaner/${opened.id}` : '/helhedsplaner'
  return (
    <>
      <PageHead title={title} crumbs={[{ to: '/helhedsplaner', label: plans.title }]} />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{ holderId: organisations, followsId: others }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={home}
          deleteTo={opened?.mayDelete && `${home}/slet`}
        >
          <TextField field={fields.name} label={labels.name} />
          <div className="pair">
            <DayField field={fields.from} label={labels.from} hint={fieldWords.dayHint} />
            <DayField field={fields.through} label={labels.through} hint={fieldWords.dayHint} />
          </div>
          <TextField field={fields.pool} label={labels.pool} hint={words.poolHint} isOptional />
          <ShareField
            field={fields.coFinancingRequired}
            label={labels.coFinancingRequired}
            hint={words.coFinancingHint}
          />
          <SelectField
            field={fields.holderId}
            label={labels.holderId}
            hint={words.holderHint}
            options={organisations}
            isOptional
          />
          <TextField
            field={fields.effortAreas}
            label={labels.effortAreas}
            hint={fieldWords.listHint}
            isOptional
          />
          <TextField field={fields.areas} label={labels.areas} hint={fieldWords.listHint} isOptional />
          <SelectField field={fields.followsId} label={labels.followsId} options={others} isOptional />
        </RecordForm>
      </section>
    </>
  )
}
