import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { AmountField, DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { SubjectRow } from '~/usecases/anchoring/anchoring-page'
import type { Named } from '~/usecases/refusals'
import { useSubjectName } from '../anchoring/subject-name'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { stepSchema } from './form'

interface StepFormViewProps {
  subject: Pick<SubjectRow, 'subjectKind' | 'name' | 'address'>
  lastDay: Day | null
  isClosing: boolean
  contacts: Named[]
  opened: { id: string; version: number; texts: FormTexts } | null
  answer: FormAnswer | undefined
}

/** One thing to do on the way to a new owner. */
export function StepFormView({ subject, lastDay, isClosing, contacts, opened, answer }: StepFormViewProps) {
  const { anchoring } = useWords()
  const { labels, ...words } = anchoring.stepForm
  const formats = useFormats()
  const name = useSubjectName()(subject)
  const people = optionsOf(contacts)
  const [form, fields] = useRecordForm({
    id: 'anchoring-step',
    schema: stepSchema,
    result: answer?.result,
    ...(opened && { values: opened.texts }),
  })
  const title = opened ? words.editTitle(name) : words.newTitle(name)
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/forankring', label: anchoring.title },
          { to: subject.address, label: name },
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{ responsibleId: people, deputyId: people }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={subject.address}
          deleteTo={opened !== null && `${subject.address}/skridt/${opened.id}/slet`}
        >
          <TextField field={fields.title} label={labels.title} />
          <DayField
            field={fields.day}
            label={labels.day}
            {...(lastDay && { hint: words.lastDay(formats.day(lastDay)) })}
            isOptional
          />
          <SelectField
            field={fields.responsibleId}
            label={labels.responsibleId}
            options={people}
            isOptional
          />
          <SelectField field={fields.deputyId} label={labels.deputyId} options={people} isOptional />
          {isClosing && (
            <AmountField field={fields.cost} label={labels.cost} hint={words.costHint} isOptional />
          )}
          <DayField field={fields.doneOn} label={labels.doneOn} hint={words.doneHint} isOptional />
        </RecordForm>
      </section>
    </>
  )
}
