import type { SubmissionResult } from '@conform-to/react'
import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { deadlineTitle } from '~/i18n/deadline-title'
import { useFormats, useWords } from '~/i18n/language-context'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { SkipLink } from '~/ui/shell/skip-link'
import { VisitorFrame } from '~/ui/shell/visitor-frame'
import type {
  FindActionLinkResult,
  LinkProblem,
  OpenLink,
} from '~/usecases/reminders/find-action-link.server'
import { snoozeSchema } from './form'

type Result = SubmissionResult<string[]> | undefined

interface ActionLinkViewProps {
  found: FindActionLinkResult
  answer: { done: OpenLink['action'] | null; problem: LinkProblem | null; result: Result } | null
}

/** One question to one person, asked from a mail: whether to do what the link says. */
export function ActionLinkView({ found, answer }: ActionLinkViewProps) {
  const { reminders: words, access } = useWords()
  const problem = answer?.problem ?? (found.ok ? null : found.reason)
  return (
    <>
      <SkipLink />
      <VisitorFrame>
        <section className="panel">
          {answer?.done ? (
            <EmptyState title={words.link.doneTitle[answer.done]} text={words.link.doneText[answer.done]} />
          ) : problem !== null || !found.ok ? (
            <EmptyState
              title={words.link.over[problem ?? 'unknown']}
              text={words.link.overText}
              action={<LinkButton to="/login">{access.signIn}</LinkButton>}
            />
          ) : (
            <Question link={found.link} result={answer?.result} />
          )}
        </section>
      </VisitorFrame>
    </>
  )
}

function Question({ link, result }: { link: OpenLink; result: Result }) {
  const words = useWords()
  const formats = useFormats()
  const { action, person, secretariat, deadline } = link
  return (
    <>
      <h1>{words.reminders.link.ask[action]}</h1>
      <p>
        <b>{`${deadlineTitle(words, deadline)}, ${deadline.subject}`}</b>
        <br />
        {words.reminders.link.due(formats.weekdayDay(deadline.day))}
      </p>
      <p className="small">{words.reminders.link.who(person, secretariat)}</p>
      {action === 'snooze' ? (
        <SnoozeForm link={link} result={result} />
      ) : (
        <Form method="post">
          <Button kind="primary">{words.reminders.link.confirm[action]}</Button>
        </Form>
      )}
    </>
  )
}

function SnoozeForm({ link, result }: { link: OpenLink; result: Result }) {
  const { reminders } = useWords()
  const formats = useFormats()
  const words = reminders.link
  const [form, fields] = useRecordForm({ id: 'udsaet', schema: snoozeSchema, result })
  const labels = { until: words.until, reason: words.reason }
  return (
    <Form method="post" {...getFormProps(form)}>
      <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={result} />
      <DayField field={fields.until} label={labels.until} hint={words.latest(formats.day(link.latest))} />
      <TextField field={fields.reason} label={labels.reason} hint={words.reasonHint} />
      <Button kind="primary">{words.confirm.snooze}</Button>
    </Form>
  )
}
