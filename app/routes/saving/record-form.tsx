import type { FormMetadata } from '@conform-to/react'
import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { useWords } from '~/i18n/language-context'
import type { Option } from '~/ui/forms/choice-fields'
import { ErrorSummary } from '~/ui/forms/error-summary'
import type { FormField } from '~/ui/forms/field'
import { Button, LinkButton } from '~/ui/primitives/button'
import type { FormAnswer } from './answer-save.server'
import { ConflictPanel } from './conflict-panel'

interface RecordFormProps<Schema extends Record<string, unknown>> {
  form: FormMetadata<Schema, string[]>
  /** In the order of the page. */
  fields: Record<string, FormField>
  labels: Record<string, string>
  /** What its lists and ticks can be set to, so that a conflict names them. */
  choices?: Record<string, readonly Option[]>
  answer: FormAnswer | null | undefined
  /** The version the record was opened at; left out for a new one. */
  version?: number | undefined
  submitLabel: string
  cancelTo: string
  /** Leads to the page that asks before deleting. */
  deleteTo?: string | false | undefined
  children: ReactNode
}

/** The frame of a form that saves a record: what is wrong, the other version, the fields, and the buttons. */
export function RecordForm<Schema extends Record<string, unknown>>({
  form,
  fields,
  labels,
  choices = {},
  answer,
  version,
  submitLabel,
  cancelTo,
  deleteTo,
  children,
}: RecordFormProps<Schema>) {
  const words = useWords().common
  const isSending = useNavigation().state === 'submitting'
  const props = getFormProps(form)
  const [sends, setSends] = useState(0)
  const answerNumber = useAnswerNumber(answer)
  const attempt = sends + answerNumber > 0 ? `${sends}.${answerNumber}` : null
  const current = answer?.conflict?.version ?? version
  return (
    <Form
      method="post"
      {...props}
      className="form"
      onSubmit={(event) => {
        if (!isFieldCheck(event)) setSends((count) => count + 1)
        props.onSubmit(event)
      }}
    >
      {answer?.conflict ? (
        <ConflictPanel conflict={answer.conflict} labels={labels} choices={choices} />
      ) : (
        <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={attempt} />
      )}
      {current !== undefined && <input type="hidden" name="version" value={current} />}
      {children}
      {/* Leaving a field can put a line under it; pressing must not, or the button moves away from the click. */}
      <div className="foot" onMouseDown={(event) => event.preventDefault()}>
        <Button kind="primary" aria-busy={isSending}>
          {answer?.conflict ? words.saveMine : submitLabel}
        </Button>
        <LinkButton kind="quiet" to={cancelTo}>
          {words.cancel}
        </LinkButton>
        {deleteTo && (
          <span className="away">
            <LinkButton kind="danger" icon="trash" to={deleteTo}>
              {words.deleteAsk}
            </LinkButton>
          </span>
        )}
      </div>
    </Form>
  )
}

/** Conform checks a field that is left by submitting an intent; that is not an attempt to send. */
function isFieldCheck(event: FormEvent<HTMLFormElement>): boolean {
  const { submitter } = event.nativeEvent as SubmitEvent
  return submitter instanceof HTMLButtonElement && submitter.name === '__intent__'
}

/** Counts the answers of the server: 0 before the first, 1 already in the first render of a page that carries one. */
function useAnswerNumber(answer: unknown): number {
  const [seen, setSeen] = useState({ answer, number: answer ? 1 : 0 })
  if (seen.answer !== answer) setSeen({ answer, number: answer ? seen.number + 1 : seen.number })
  return seen.number
}
