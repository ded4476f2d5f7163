import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button } from '~/ui/primitives/button'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import { closingDaySchema } from './form'
import type { Answer, Loaded } from './view'

/** The days the secretariat itself is closed, and the way to add one. */
export function ClosingDaysPanel({
  closingDays,
  answer,
}: Pick<Loaded, 'closingDays'> & { answer: Answer | null }) {
  const said = useWords().reminderSettings
  const { day } = useFormats()
  const [form, fields] = useRecordForm({ id: 'lukkedag', schema: closingDaySchema, result: answer?.closing })
  const labels = { day: said.closingDay, label: said.closingLabel }
  return (
    <Panel title={said.closingDays} note={said.closingNote} span={12}>
      <div className="grid">
        <Form method="post" className="form c7" {...getFormProps(form)}>
          <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={answer?.closing} />
          <input type="hidden" name="intent" value="closingDay" />
          <DayField field={fields.day} label={said.closingDay} />
          <TextField field={fields.label} label={said.closingLabel} />
          <div className="foot">
            <Button>{said.addClosingDay}</Button>
          </div>
        </Form>
        {closingDays.length > 0 && (
          <Form method="post" className="c5">
            <ul className="find">
              {closingDays.map((closing) => (
                <li key={closing.id}>
                  <Icon name="clock" />
                  <div>
                    <b>{day(closing.day)}</b>
                    <small>{closing.label}</small>
                  </div>
                  <Button
                    small
                    name="removeClosingDay"
                    value={closing.id}
                    aria-label={said.removeOf(day(closing.day))}
                  >
                    {said.remove}
                  </Button>
                </li>
              ))}
            </ul>
          </Form>
        )}
      </div>
    </Panel>
  )
}
