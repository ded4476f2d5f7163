import { useFormats, useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { DayField, HoursField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { Choices } from '~/usecases/choices/choices'
import type { LoadAssignmentFormResult, PositionForRow } from '~/usecases/positions/position-values'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { positionAssignmentSchema } from './form'

interface PositionAssignmentFormViewProps {
  opened: { id: string; version: number; texts: FormTexts } | null
  mayDelete: boolean
  position: PositionForRow
  others: Extract<LoadAssignmentFormResult, { ok: true }>['others']
  choices: Choices
  answer: FormAnswer | undefined
}

export function PositionAssignmentFormView({
  opened,
  mayDelete,
  position,
  others,
  choices,
  answer,
}: PositionAssignmentFormViewProps) {
  const { positions, fields: fieldWords, records } = useWords()
  const formats = useFormats()
  const words = positions.hoursForm
  const labels = records.fields.positionAssignment
  const [form, fields] = useRecordForm({
    id: 'position-hours',
    schema: positionAssignmentSchema,
    result: answer?.result,
    values: opened?.texts ?? { positionId: position.id },
  })
  const activities = optionsOf(choices.activities)
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
          choices={{ activityId: activities }}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={`/stillinger/${position.id}`}
          deleteTo={opened !== null && mayDelete && `/stillingstimer/${opened.id}/slet`}
        >
          <input type="hidden" name="positionId" value={position.id} />
          <SelectField
            field={fields.activityId}
            label={labels.activityId}
            options={activities}
            emptyLabel={fieldWords.chooseNone}
          />
          <HoursField field={fields.hoursPerWeek} label={labels.hoursPerWeek} />
          <div className="pair">
            <DayField field={fields.from} label={labels.from} hint={positions.share.periodHint} isOptional />
            <DayField
              field={fields.through}
              label={labels.through}
              hint={positions.share.periodHint}
              isOptional
            />
          </div>
          <Note tone="info" title={words.has(formats.hours(position.hoursPerWeek))}>
            {others.length > 0 && (
              <ul>
                {others.map(({ activity, hoursPerWeek, from }) => (
                  <li key={`${activity.id}${from}`}>
                    {words.other(activity.name, formats.hours(hoursPerWeek))}
                  </li>
                ))}
              </ul>
            )}
          </Note>
        </RecordForm>
      </section>
    </>
  )
}
