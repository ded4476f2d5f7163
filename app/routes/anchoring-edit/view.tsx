import { continuations } from '~/domain/activities/activity'
import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { SelectField, TickField } from '~/ui/forms/choice-fields'
import { AmountField, DayField, HoursField, TextAreaField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { SubjectRow } from '~/usecases/anchoring/anchoring-page'
import type { OwnerChoices } from '~/usecases/anchoring/load-owner-choices.server'
import { useSubjectName } from '../anchoring/subject-name'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions, optionsOf, tickOptions } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { anchoringSchema } from './form'

interface AnchoringFormViewProps {
  subject: Pick<SubjectRow, 'subjectKind' | 'name' | 'address' | 'version'>
  texts: FormTexts
  dayAfterPlan: Day
  choices: OwnerChoices
  answer: FormAnswer | undefined
}

/** The wish for a subject, its owner, and what the owner takes on. */
export function AnchoringFormView({ subject, texts, dayAfterPlan, choices, answer }: AnchoringFormViewProps) {
  const { anchoring, codes, common } = useWords()
  const { labels, ...words } = anchoring.form
  const formats = useFormats()
  const name = useSubjectName()(subject)
  const [form, fields] = useRecordForm({
    id: 'anchoring',
    schema: anchoringSchema,
    result: answer?.result,
    values: texts,
  })
  const wishes = codeOptions(continuations, codes.continuation)
  const [organisations, positions, contacts] = [
    optionsOf(choices.organisations),
    optionsOf(choices.positions),
    optionsOf(choices.contacts),
  ]
  const title = words.title(name)
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
          choices={{
            wish: wishes,
            ownerOrganisationId: organisations,
            ownerPositionId: positions,
            ownerContactId: contacts,
            volunteersOnly: tickOptions(common),
          }}
          answer={answer}
          version={subject.version}
          submitLabel={words.save}
          cancelTo={subject.address}
        >
          <SelectField
            field={fields.wish}
            label={labels.wish}
            hint={words.wishHint}
            options={wishes}
            isOptional
            isShort
          />
          <SelectField
            field={fields.ownerOrganisationId}
            label={labels.ownerOrganisationId}
            hint={words.ownerHint}
            options={organisations}
            isOptional
          />
          <SelectField
            field={fields.ownerPositionId}
            label={labels.ownerPositionId}
            options={positions}
            isOptional
          />
          <SelectField
            field={fields.ownerContactId}
            label={labels.ownerContactId}
            hint={words.contactHint}
            options={contacts}
            isOptional
          />
          <div className="pair">
            <AmountField field={fields.amount} label={labels.amount} isOptional />
            <HoursField field={fields.hours} label={labels.hours} isOptional />
          </div>
          <DayField
            field={fields.from}
            label={labels.from}
            hint={words.fromHint(formats.day(dayAfterPlan))}
            isOptional
          />
          <TextAreaField
            field={fields.documentation}
            label={labels.documentation}
            hint={words.documentationHint}
            isOptional
          />
          <TickField
            field={fields.volunteersOnly}
            label={labels.volunteersOnly}
            hint={words.volunteersHint}
          />
        </RecordForm>
      </section>
    </>
  )
}
