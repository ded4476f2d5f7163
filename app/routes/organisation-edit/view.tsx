import { organisationKinds } from '~/domain/organisations/organisation'
import { useFormats, useWords } from '~/i18n/language-context'
import { SelectField, TickField } from '~/ui/forms/choice-fields'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import { RescheduleStepView } from '../reschedule/step-view'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions, tickOptions } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { organisationSchema } from './form'

interface OrganisationFormViewProps {
  opened: { id: string; name: string; version: number; texts: FormTexts; mayDelete: boolean } | null
  answer: FormAnswer | undefined
}

export function OrganisationFormView({ opened, answer }: OrganisationFormViewProps) {
  const { codes, organisations, fields: fieldWords, records, common } = useWords()
  const { monthName } = useFormats()
  const words = organisations.form
  const labels = records.fields.organisation
  const [form, fields] = useRecordForm({
    id: 'organisation',
    schema: organisationSchema,
    result: answer?.result,
    values: opened?.texts ?? {},
  })
  const kinds = codeOptions(organisationKinds, codes.organisationKind)
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: monthName(index + 1),
  }))
  const crumbs = [{ to: '/organisationer', label: organisations.title }]
  if (answer?.step) return <RescheduleStepView step={answer.step} crumbs={crumbs} />
  const title = opened ? words.editTitle(opened.name) : words.newTitle
  const home = opened ? `/organisationer/${opened.id}` : '/organisationer'
  return (
    <>
      <PageHead title={title} crumbs={crumbs} />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{
            kind: kinds,
            fiscalYearStart: months,
            isPublicAuthority: tickOptions(common),
            paysNoRunningCosts: tickOptions(common),
          }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={home}
          deleteTo={opened?.mayDelete && `${home}/slet`}
        >
          <TextField field={fields.name} label={labels.name} />
          <SelectField
            field={fields.kind}
            label={labels.kind}
            options={kinds}
            emptyLabel={fieldWords.chooseNone}
          />
          <TickField
            field={fields.isPublicAuthority}
            label={labels.isPublicAuthority}
            hint={words.publicHint}
          />
          <TickField
            field={fields.paysNoRunningCosts}
            label={labels.paysNoRunningCosts}
            hint={words.runningHint}
          />
          <SelectField
            field={fields.fiscalYearStart}
            label={labels.fiscalYearStart}
            hint={words.fiscalHint}
            options={months}
            isOptional
            isShort
          />
        </RecordForm>
      </section>
    </>
  )
}
