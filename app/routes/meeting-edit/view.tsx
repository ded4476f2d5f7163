import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { TickField } from '~/ui/forms/choice-fields'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Named } from '~/usecases/refusals'
import { RescheduleStepView } from '../reschedule/step-view'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { tickOptions } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { meetingSchema } from './form'

interface MeetingFormViewProps {
  body: Named
  opened: { id: string; day: Day; version: number; texts: FormTexts; mayDelete: boolean } | null
  /** What a new one begins with: the time, length and place of the last. */
  usual: FormTexts
  answer: FormAnswer | undefined
}

export function MeetingFormView(props: MeetingFormViewProps) {
  const { bodies } = useWords()
  const { body, answer } = props
  const crumbs = [
    { to: '/udvalg', label: bodies.title },
    { to: `/udvalg/${body.id}`, label: body.name },
  ]
  if (answer?.step) return <RescheduleStepView step={answer.step} crumbs={crumbs} />
  return <MeetingForm {...props} crumbs={crumbs} />
}

function MeetingForm({
  body,
  opened,
  usual,
  answer,
  crumbs,
}: MeetingFormViewProps & { crumbs: { to: string; label: string }[] }) {
  const { bodies, common, fields: fieldWords, records } = useWords()
  const words = bodies.meeting
  const formats = useFormats()
  const labels = records.fields.meeting
  const [form, fields] = useRecordForm({
    id: 'meeting',
    schema: meetingSchema,
    result: answer?.result,
    values: opened?.texts ?? usual,
  })
  const title = opened ? words.editTitle(body.name, formats.day(opened.day)) : words.newTitle(body.name)
  const home = opened ? `/udvalg/${body.id}/moeder/${opened.id}` : `/udvalg/${body.id}`
  return (
    <>
      <PageHead title={title} crumbs={crumbs} />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{ isHeld: tickOptions(common) }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={home}
          deleteTo={opened?.mayDelete && `${home}/slet`}
        >
          <div className="pair">
            <DayField field={fields.day} label={labels.day} hint={fieldWords.dayHint} />
            <TextField field={fields.time} label={labels.time} inputMode="numeric" isShort isOptional />
          </div>
          <TickField field={fields.isHeld} label={labels.isHeld} hint={words.isHeldHint} />
          <TextField
            field={fields.minutes}
            label={labels.minutes}
            hint={words.minutesHint}
            inputMode="numeric"
            isShort
            isOptional
          />
          <TextField field={fields.place} label={labels.place} isOptional />
        </RecordForm>
      </section>
    </>
  )
}
