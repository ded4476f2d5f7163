import { useWords } from '~/i18n/language-context'
import type { FormField } from '~/ui/forms/field'
import { DayField, TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { PositionForRow } from '~/usecases/positions/position-values'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { RecordForm } from '../saving/record-form'
import { agreementSchema, evaluationRows } from './form'

interface AgreementFormViewProps {
  opened: { id: string; version: number; texts: FormTexts } | null
  renewedTexts: FormTexts | null
  mayDelete: boolean
  position: PositionForRow
  answer: FormAnswer | undefined
}

export function AgreementFormView({
  opened,
  renewedTexts,
  mayDelete,
  position,
  answer,
}: AgreementFormViewProps) {
  const { positions, records } = useWords()
  const words = positions.agreementForm
  const rows = Array.from({ length: evaluationRows }, (_, at) => at)
  const labels: Record<string, string> = {
    ...records.fields.positionAgreement,
    ...Object.fromEntries(
      rows.flatMap((at) => [
        [`evaluationDay${at}`, words.evaluationDay(at + 1)],
        [`evaluationDone${at}`, words.evaluationDone(at + 1)],
        [`evaluationNote${at}`, words.evaluationNote(at + 1)],
      ]),
    ),
  }
  const [form, typedFields] = useRecordForm({
    id: 'agreement',
    schema: agreementSchema,
    result: answer?.result,
    values: { ...(opened?.texts ?? renewedTexts ?? {}), positionId: position.id },
  })
  const fields = typedFields as unknown as Record<string, FormField>
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
          fields={fields}
          labels={labels}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={`/stillinger/${position.id}`}
          deleteTo={opened !== null && mayDelete && `/stillingsaftaler/${opened.id}/slet`}
        >
          <input type="hidden" name="positionId" value={position.id} />
          {renewedTexts && <Note tone="info">{words.fromEarlier}</Note>}
          <TextAreaField field={fields.tasks!} label={label('tasks')} hint={words.tasksHint} isOptional />
          <TextAreaField
            field={fields.expectationsOfEmployer!}
            label={label('expectationsOfEmployer')}
            isOptional
          />
          <TextAreaField field={fields.expectationsOfHost!} label={label('expectationsOfHost')} isOptional />
          <TextAreaField
            field={fields.substitution!}
            label={label('substitution')}
            hint={words.substitutionHint}
            isOptional
          />
          <div className="pair">
            <DayField field={fields.validFrom!} label={label('validFrom')} isOptional />
            <DayField
              field={fields.validThrough!}
              label={label('validThrough')}
              hint={words.throughHint}
              isOptional
            />
          </div>
          <div className="pair">
            <TextField
              field={fields.noticeMonths!}
              label={label('noticeMonths')}
              hint={words.noticeHint}
              inputMode="numeric"
              isShort
              isOptional
            />
            <DayField field={fields.signedOn!} label={label('signedOn')} hint={words.signedHint} isOptional />
          </div>
          <h2>{words.evaluations}</h2>
          <p className="small">{words.evaluationHint}</p>
          {rows.map((at) => (
            <div className="pair" key={at}>
              <input
                type="hidden"
                name={`evaluationId${at}`}
                value={String((opened?.texts[`evaluationId${at}`] as string | undefined) ?? '')}
              />
              <DayField
                field={fields[`evaluationDay${at}`]!}
                label={label(`evaluationDay${at}`)}
                isOptional
              />
              <DayField
                field={fields[`evaluationDone${at}`]!}
                label={label(`evaluationDone${at}`)}
                isOptional
              />
              <TextField
                field={fields[`evaluationNote${at}`]!}
                label={label(`evaluationNote${at}`)}
                isOptional
              />
            </div>
          ))}
        </RecordForm>
      </section>
    </>
  )
}
