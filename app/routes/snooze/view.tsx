import type { SubmissionResult } from '@conform-to/react'
import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { deadlineTitle } from '~/i18n/deadline-title'
import { useFormats, useWords } from '~/i18n/language-context'
import { ChoiceField } from '~/ui/forms/choice-fields'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { Icon } from '~/ui/primitives/icon'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { deadlinePath } from '~/usecases/deadlines/deadline-path'
import type { SnoozePage } from '~/usecases/deadlines/load-snooze.server'
import { snoozeSchema } from './form'

interface SnoozeViewProps {
  page: SnoozePage
  answer: { result: SubmissionResult<string[]> } | undefined
}

/** Puts the reminders of a deadline off to a day, with a reason; the deadline itself stays where it is. */
export function SnoozeView({ page, answer }: SnoozeViewProps) {
  const words = useWords()
  const formats = useFormats()
  const { snooze, deadlines } = words
  const { deadline, responsible, problem, snoozes } = page
  const name = deadlineTitle(words, deadline)
  const sub = [deadlines.kind[deadline.kind], deadline.subject].filter((part) => part !== name)
  return (
    <>
      <PageHead
        title={snooze.titleOf(name)}
        sub={`${sub.join(' – ')}. ${snooze.due(formats.weekdayDay(deadline.day), responsible)}`}
        crumbs={[
          { to: '/kalender', label: words.calendar.title },
          { to: deadlinePath(deadline), label: name },
          { label: snooze.crumb },
        ]}
      />
      <div className="grid top">
        <Panel title={snooze.form} note={snooze.note} span={7}>
          {problem ? (
            <EmptyState
              title={snooze.problems[problem].title}
              text={snooze.problems[problem].text}
              action={<LinkButton to={deadlinePath(deadline)}>{snooze.open}</LinkButton>}
            />
          ) : (
            // What is put off once more begins with an empty form.
            <SnoozeForm key={snoozes.length} page={page} answer={answer} />
          )}
        </Panel>
        <Snoozes snoozes={snoozes} />
      </div>
    </>
  )
}

function SnoozeForm({ page, answer }: SnoozeViewProps) {
  const words = useWords()
  const formats = useFormats()
  const { snooze } = words
  const { deadline, latest, limit, isContact } = page
  const [form, fields] = useRecordForm({
    id: 'udsaet',
    schema: snoozeSchema,
    result: answer?.result,
    values: { whose: isContact ? 'own' : 'all' },
  })
  const labels = { until: snooze.until, reason: snooze.reason, whose: snooze.whose }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={answer?.result} />
      <DayField field={fields.until} label={labels.until} hint={snooze.limits[limit](formats.day(latest))} />
      <TextField field={fields.reason} label={labels.reason} hint={snooze.reasonHint} />
      {isContact && (
        <ChoiceField
          field={fields.whose}
          label={labels.whose}
          options={[
            { value: 'own', label: snooze.own },
            { value: 'all', label: snooze.all },
          ]}
        />
      )}
      <div className="foot">
        <Button kind="primary">{snooze.submit}</Button>
        <LinkButton kind="quiet" to={deadlinePath(deadline)}>
          {words.common.cancel}
        </LinkButton>
      </div>
    </Form>
  )
}

function Snoozes({ snoozes }: Pick<SnoozePage, 'snoozes'>) {
  const { snooze } = useWords()
  const formats = useFormats()
  return (
    <Panel title={snooze.now} span={5}>
      {snoozes.length === 0 ? (
        <p>{snooze.none}</p>
      ) : (
        <Form method="post">
          <ul className="find">
            {snoozes.map(({ id, until, reason, contact, actor, at }) => (
              <li key={id}>
                <Icon name="clock" />
                <div>
                  <b>{snooze.quietFor(formats.weekdayDay(until), contact)}</b>
                  <small>{reason}</small>
                  <small>{snooze.by(actor, formats.moment(at))}</small>
                </div>
                <Button small name="lift" value={id} aria-label={snooze.liftOf(formats.day(until))}>
                  {snooze.lift}
                </Button>
              </li>
            ))}
          </ul>
        </Form>
      )}
    </Panel>
  )
}
