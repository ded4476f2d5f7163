import { useWords } from '~/i18n/language-context'
import type { FormField } from '~/ui/forms/field'
import { DayField, TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { PositionForRow } from '~/usecases/positions/position-values'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { RecordForm } from '../saving/record-form'
import { EvaluationFields } from './evaluation-fields'
import type { evaluationRows } from './form'
import { agreementSchema } from './form'

interface AgreementFormViewProps {
  opened: { id: string; version: number; texts: FormTexts } | null
  evaluations: ReturnType<typeof evaluationRows>
  renewedTexts: FormTexts | null
  mayDelete: boolean
  position: PositionForRow
  answer: FormAnswer | undefined
}

export function AgreementFormView({
  opened,
  evaluations,
  renewedTexts,
  mayDelete,
  position,
  answer,
}: AgreementFormViewProps) {
  const { positions, records } = useWords()
  const words = positions.agreementForm
  const [form, fields] = useRecordForm({
    id: 'agreement',
    schema: agreementSchema,
    result: answer?.result,
    values: {
      ...(opened?.texts ?? renewedTexts ?? {}),
      positionId: position.id,
      evaluations: evaluations as never,
    },
  })
  const rows = fields.evaluations.getFieldList().map((row) => row.getFieldset())
  const parts = { day: words.evaluationDay, doneOn: words.evaluationDone, note: words.evaluationNote }
  const labels: Record<string, string> = {
    ...records.fields.positionAgreement,
    ...Object.fromEntries(
      rows.flatMap((row, at) =>
        (['day', 'doneOn', 'note'] as const).map((part) => [row[part].name, parts[part](at + 1)]),
      ),
    ),
  }
  // Conform makes a field when it is asked for: spreading them would give none.
  const shownFields: Record<string, FormField> = Object.fromEntries([
    ...(
      Object.keys(records.fields.positionAgreement) as (keyof typeof records.fields.positionAgreement)[]
    ).map((name) => [name, fields[name]] as const),
    ...rows.flatMap((row) =>
      (['day', 'doneOn', 'note'] as const).map((part) => [row[part].name, row[part]] as const),
    ),
  ])
  const label = (name: string) => labels[name] ?? name
  const title = opened ? words.editTitle(position.name) : words.newTitle(position.name)
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/stillinger', label: positions.title },
          { to: `/stillinger/${position.id}`, label: position.name },
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={shownFields}
          labels={labels}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={`/stillinger/${position.id}`}
          deleteTo={opened !== null && mayDelete && `/stillingsaftaler/${opened.id}/slet`}
        >
          <input type="hidden" name="positionId" value={position.id} />
          {renewedTexts && <Note tone="info">{words.fromEarlier}</Note>}
          <TextAreaField field={fields.tasks} label={label('tasks')} hint={words.tasksHint} isOptional />
          <TextAreaField
            field={fields.expectationsOfEmployer}
            label={label('expectationsOfEmployer')}
            isOptional
          />
          <TextAreaField field={fields.expectationsOfHost} label={label('expectationsOfHost')} isOptional />
          <TextAreaField
            field={fields.substitution}
            label={label('substitution')}
            hint={words.substitutionHint}
            isOptional
          />
          <div className="pair">
            <DayField field={fields.validFrom} label={label('validFrom')} isOptional />
            <DayField
              field={fields.validThrough}
              label={label('validThrough')}
              hint={words.throughHint}
              isOptional
            />
          </div>
          <div className="pair">
            <TextField
              field={fields.noticeMonths}
              label={label('noticeMonths')}
              hint={words.noticeHint}
              inputMode="numeric"
              isShort
              isOptional
            />
            <DayField field={fields.signedOn} label={label('signedOn')} hint={words.signedHint} isOptional />
          </div>
          <EvaluationFields
            rows={rows}
            listErrors={fields.evaluations}
            addRow={() => form.insert({ name: fields.evaluations.name })}
          />
        </RecordForm>
      </section>
    </>
  )
}
