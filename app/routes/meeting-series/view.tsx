import type { SubmissionResult } from '@conform-to/react'
import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { mostInSeries, seriesKinds } from '~/domain/bodies/meeting-series'
import { useFormats, useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { SeriesRow } from '~/usecases/bodies/body-pages'
import type { Named } from '~/usecases/refusals'
import { RescheduleStepView } from '../reschedule/step-view'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions } from '../saving/options'
import { seriesSchema } from './form'

interface SeriesViewProps {
  body: Named
  usual: FormTexts
  /** The rhythm as it was asked; null on the first visit. */
  result: SubmissionResult<string[]> | null
  rows: SeriesRow[] | null
  same: { time: string; minutes: string; place: string } | null
  answer: FormAnswer | undefined
}

/** A rhythm, and the meetings it gives before any of them is saved. Works without JavaScript. */
export function SeriesView(props: SeriesViewProps) {
  const { bodies } = useWords()
  const { body, usual, result, rows, same, answer } = props
  const words = bodies.series
  const crumbs = [
    { to: '/udvalg', label: bodies.title },
    { to: `/udvalg/${body.id}`, label: body.name },
  ]
  if (answer?.step) return <RescheduleStepView step={answer.step} crumbs={crumbs} />
  return (
    <>
      <PageHead title={words.title(body.name)} sub={words.sub} crumbs={crumbs} />
      <div className="stack">
        <RhythmForm usual={usual} result={result} bodyId={body.id} />
        {rows && same && <ChosenMeetings rows={rows} same={same} answer={answer} />}
      </div>
    </>
  )
}

function RhythmForm({
  usual,
  result,
  bodyId,
}: {
  usual: FormTexts
  result: SeriesViewProps['result']
  bodyId: string
}) {
  const { bodies, common, fields: fieldWords, records } = useWords()
  const words = bodies.series
  const meeting = records.fields.meeting
  const [form, fields] = useRecordForm({ id: 'series', schema: seriesSchema, result, values: usual })
  const labels = {
    first: words.first,
    everyMonths: words.everyMonths,
    count: words.count,
    kind: words.kind,
    time: meeting.time,
    minutes: meeting.minutes,
    place: meeting.place,
  }
  return (
    <section className="panel" aria-label={bodies.page.newSeries}>
      <Form method="get" className="form" {...getFormProps(form)}>
        <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={result} />
        <div className="pair">
          <DayField field={fields.first} label={words.first} hint={fieldWords.dayHint} />
          <TextField field={fields.time} label={meeting.time} inputMode="numeric" isShort isOptional />
        </div>
        <div className="pair">
          <TextField field={fields.everyMonths} label={words.everyMonths} inputMode="numeric" isShort />
          <TextField
            field={fields.count}
            label={words.count}
            hint={words.countHint(mostInSeries)}
            inputMode="numeric"
            isShort
          />
        </div>
        <SelectField field={fields.kind} label={words.kind} options={codeOptions(seriesKinds, words.kinds)} />
        <div className="pair">
          <TextField field={fields.minutes} label={meeting.minutes} inputMode="numeric" isShort isOptional />
          <TextField field={fields.place} label={meeting.place} isOptional />
        </div>
        <div className="foot">
          <Button kind="primary">{words.preview}</Button>
          <LinkButton kind="quiet" to={`/udvalg/${bodyId}`}>
            {common.cancel}
          </LinkButton>
        </div>
      </Form>
    </section>
  )
}

function ChosenMeetings({
  rows,
  same,
  answer,
}: {
  rows: SeriesRow[]
  same: { time: string; minutes: string; place: string }
  answer: FormAnswer | undefined
}) {
  const { bodies, calendar, fields } = useWords()
  const words = bodies.series
  const formats = useFormats()
  const isSending = useNavigation().state === 'submitting'
  const problems = Object.values(answer?.result.error ?? {}).flatMap((codes) => codes ?? [])
  const isNoneChosen = problems.includes('required')
  const aboutOf = ({ movedFrom, isThere, isAfterPlan }: SeriesRow) =>
    [
      movedFrom && words.moved(formats.weekdayDay(movedFrom.day), calendar.closed[movedFrom.reason]),
      isThere && words.isThere,
      isAfterPlan && words.afterPlan,
    ].filter((text) => typeof text === 'string')
  return (
    <Panel title={words.found(rows.length)} note={words.note}>
      {problems.length > 0 && (
        <div role="alert" className="mb2">
          <Note tone="bad">
            {isNoneChosen
              ? words.none
              : (fields.problems[problems[0] as keyof typeof fields.problems] ?? fields.unknownProblem)}
          </Note>
        </div>
      )}
      <Form method="post" className="form">
        {Object.entries(same).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="checklist">
          {rows.map((row) => (
            <label key={row.day} className="checkline">
              <input
                className="pick"
                type="checkbox"
                name="days"
                value={row.day}
                defaultChecked={!row.isThere && !row.isAfterPlan}
              />
              <span>
                {formats.weekdayDay(row.day)}
                {aboutOf(row).map((text) => (
                  <small key={text}>{text}</small>
                ))}
              </span>
            </label>
          ))}
        </div>
        <div className="foot">
          <Button kind="primary" aria-busy={isSending}>
            {words.save}
          </Button>
        </div>
      </Form>
    </Panel>
  )
}
