import type { SubmissionResult } from '@conform-to/react'
import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import type { ClosedReason } from '~/domain/calendar/working-days'
import type { DeadlineKind } from '~/domain/deadlines/deadline'
import { deadlineTitle } from '~/i18n/deadline-title'
import { useFormats, useWords } from '~/i18n/language-context'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { TickField } from '~/ui/forms/choice-fields'
import { DayField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { RescheduleStep } from '../reschedule/answers'
import { RescheduleStepView } from '../reschedule/step-view'
import { textOf } from '../saving/form-texts'
import { moveSchema } from './form'

interface MoveViewProps {
  kind: DeadlineKind
  day: Day
  subject: string
  detail: string | null
  /** The day it was dropped on. */
  to: Day | null
  closed: ClosedReason | null
  isPast: boolean
  answer: { result: SubmissionResult<string[]>; movedTo: Day | null; step: RescheduleStep | null } | undefined
}

/** Asks before one of our own days moves, and says what follows with it; of a meeting, each obligation that moves. */
export function MoveView(props: MoveViewProps) {
  const words = useWords()
  const step = props.answer?.step
  if (!step) return <MoveForm {...props} />
  const crumbs = [
    { to: '/kalender', label: words.calendar.title },
    { label: deadlineTitle(words, { kind: props.kind, detail: props.detail }) },
  ]
  return <RescheduleStepView step={step} crumbs={crumbs} />
}

function MoveForm({ kind, day, subject, detail, to, closed, isPast, answer }: MoveViewProps) {
  const words = useWords()
  const formats = useFormats()
  const { moving, title } = words.calendar
  const name = deadlineTitle(words, { kind, detail })
  const [form, fields] = useRecordForm({
    id: 'move',
    schema: moveSchema,
    result: answer?.result,
    values: { day: textOf.day(to ?? day) },
  })
  return (
    <>
      <PageHead
        title={moving.title(name)}
        sub={moving.sub(`${words.deadlines.kind[kind]} – ${subject}`, formats.weekdayDay(day))}
        crumbs={[{ to: '/kalender', label: title }, { label: name }]}
      />
      <section className="panel" aria-label={moving.title(name)}>
        {answer?.movedTo && (
          <div role="alert" className="mb2">
            <Note tone="bad">{moving.conflict(formats.weekdayDay(answer.movedTo))}</Note>
          </div>
        )}
        <Form method="post" className="form" {...getFormProps(form)}>
          <ErrorSummary
            fields={fields}
            labels={{ day: moving.day, isHeld: words.bodies.meeting.isHeld }}
            formErrors={form.errors}
            answer={answer?.result}
          />
          <input type="hidden" name="from" value={answer?.movedTo ?? day} />
          <DayField field={fields.day} label={moving.day} />
          {kind === 'meeting' && (
            <TickField
              field={fields.isHeld}
              label={words.bodies.meeting.isHeld}
              hint={words.bodies.meeting.isHeldHint}
            />
          )}
          <Note tone="info" title={moving.follows}>
            {kind === 'meeting' ? moving.meeting : moving.other}
          </Note>
          {to && (closed || isPast) && (
            <Note>
              {closed && <p>{moving.closed(formats.weekdayDay(to), words.calendar.closed[closed])}</p>}
              {isPast && <p>{moving.past}</p>}
            </Note>
          )}
          <div className="foot">
            <Button kind="primary">{moving.submit}</Button>
            <LinkButton kind="quiet" to={`/kalender?dag=${day}`}>
              {words.common.cancel}
            </LinkButton>
          </div>
        </Form>
      </section>
    </>
  )
}
