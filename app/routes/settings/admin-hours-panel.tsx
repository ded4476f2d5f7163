import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { HoursField } from '~/ui/forms/text-fields'
import { textOf } from '../saving/form-texts'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import { adminHoursSchema } from './form'
import type { Answer, Loaded } from './view'

/** The hours a week that reports, accounts and applications are measured against. */
export function AdminHoursPanel({
  adminHours: { weeklyAdminHours, version },
  answer,
}: {
  adminHours: NonNullable<Loaded['adminHours']>
  answer: Answer | null
}) {
  const words = useWords().settings.adminHours
  const [form, fields] = useRecordForm({
    id: 'administration-timer',
    schema: adminHoursSchema,
    result: answer?.hours,
    values: { weeklyAdminHours: textOf.hours(weeklyAdminHours) },
  })
  return (
    <Panel title={words.title} note={words.note} span={12} id="administration">
      <Form method="post" className="form" {...getFormProps(form)}>
        <ErrorSummary
          fields={fields}
          labels={{ weeklyAdminHours: words.name }}
          formErrors={form.errors}
          answer={answer?.hours}
        />
        <input type="hidden" name="intent" value="adminHours" />
        <input type="hidden" name="version" value={version} />
        <HoursField field={fields.weeklyAdminHours} label={words.name} hint={words.hint} isOptional />
        <div className="foot">
          <Button>{words.save}</Button>
        </div>
      </Form>
    </Panel>
  )
}
