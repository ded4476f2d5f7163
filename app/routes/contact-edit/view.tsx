import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Named } from '~/usecases/refusals'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { contactSchema } from './form'

interface ContactFormViewProps {
  opened: { id: string; name: string; version: number; texts: FormTexts; mayDelete: boolean } | null
  organisationId: string | null
  organisations: readonly Named[]
  answer: FormAnswer | undefined
}

export function ContactFormView({ opened, organisationId, organisations, answer }: ContactFormViewProps) {
  const { contacts, records } = useWords()
  const words = contacts.form
  const labels = records.fields.contact
  const [form, fields] = useRecordForm({
    id: 'contact',
    schema: contactSchema,
    result: answer?.result,
    values: opened?.texts ?? { organisationId: organisationId ?? undefined },
  })
  const title = opened ? words.editTitle(opened.name) : words.newTitle
  const home = opened ? `/kontakter/${opened.id}` : '/kontakter'
  return (
    <>
      <PageHead title={title} crumbs={[{ to: '/kontakter', label: contacts.title }]} />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{ organisationId: optionsOf(organisations) }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={home}
          deleteTo={opened?.mayDelete && `${home}/slet`}
        >
          <TextField field={fields.name} label={labels.name} hint={words.nameHint} />
          <TextField field={fields.title} label={labels.title} isOptional />
          <TextField field={fields.email} label={labels.email} type="email" isOptional />
          <SelectField
            field={fields.organisationId}
            label={labels.organisationId}
            options={optionsOf(organisations)}
            isOptional
          />
        </RecordForm>
      </section>
    </>
  )
}
