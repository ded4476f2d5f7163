import { changeAnswers } from '~/domain/grants/change-request'
import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { AmountField, DayField, TextAreaField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Named } from '~/usecases/refusals'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions, optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { changeRequestSchema } from './form'

interface ChangeRequestFormViewProps {
  grant: Named
  contacts: Named[]
  opened: { id: string; version: number; texts: FormTexts } | null
  answer: FormAnswer | undefined
}

/** A change the funder is asked about: by when, that it was sent, and what the answer was. */
export function ChangeRequestFormView({ grant, contacts, opened, answer }: ChangeRequestFormViewProps) {
  const { money, grants, records } = useWords()
  const words = money.change
  const labels = records.fields.changeRequest
  const people = optionsOf(contacts)
  const answers = codeOptions(changeAnswers, words.answers)
  const [form, fields] = useRecordForm({
    id: 'change-request',
    schema: changeRequestSchema,
    result: answer?.result,
    ...(opened && { values: opened.texts }),
  })
  const title = opened ? words.editTitle(grant.name) : words.newTitle(grant.name)
  const home = `/bevillinger/${grant.id}`
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/bevillinger', label: grants.title },
          { to: home, label: grant.name },
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{ answer: answers, responsibleId: people, deputyId: people }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={home}
          deleteTo={opened !== null && `/aendringer/${opened.id}/slet`}
        >
          <input type="hidden" name="grantId" value={grant.id} />
          <TextAreaField field={fields.text} label={labels.text} hint={words.textHint} />
          <div className="pair">
            <AmountField field={fields.amount} label={labels.amount} />
            <DayField field={fields.day} label={labels.day} hint={words.dayHint} />
          </div>
          <DayField field={fields.requestedOn} label={labels.requestedOn} isOptional />
          <div className="pair">
            <DayField field={fields.answeredOn} label={labels.answeredOn} isOptional />
            <SelectField
              field={fields.answer}
              label={labels.answer}
              hint={words.answerHint}
              options={answers}
              isOptional
            />
          </div>
          <div className="pair">
            <SelectField
              field={fields.responsibleId}
              label={labels.responsibleId}
              options={people}
              isOptional
            />
            <SelectField field={fields.deputyId} label={labels.deputyId} options={people} isOptional />
          </div>
        </RecordForm>
      </section>
    </>
  )
}
