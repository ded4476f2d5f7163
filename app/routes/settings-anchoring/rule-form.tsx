import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { monthDayText } from '~/domain/grants/application-round'
import { useWords } from '~/i18n/language-context'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import type { WindowRuleRow } from '~/usecases/anchoring/load-window-rules.server'
import { windowRuleSchema } from './form'
import type { Answer } from './view'

/** The numbers of a rule, only those its kind of owner counts by. */
export function WindowRuleForm({ row, answer }: { row: WindowRuleRow; answer: Answer | null }) {
  const { anchoring, common } = useWords()
  const { labels, ...said } = anchoring.rules
  const { owner, rule, source, version } = row
  const [form, fields] = useRecordForm({
    id: 'forankringsregel',
    schema: windowRuleSchema,
    result: answer?.result,
    values: {
      owner,
      version: String(version),
      monthDay: 'monthDay' in rule ? monthDayText(rule.monthDay) : '',
      leadMonths: 'leadMonths' in rule ? String(rule.leadMonths) : '',
      leadDays: 'leadDays' in rule ? String(rule.leadDays) : '',
      source: source ?? '',
    },
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={answer?.result} />
      <input type="hidden" name="owner" value={owner} />
      <input type="hidden" name="version" value={version} />
      {'monthDay' in rule && (
        <TextField field={fields.monthDay} label={labels.monthDay} hint={said.monthDayHint} isShort />
      )}
      {'leadMonths' in rule && (
        <TextField field={fields.leadMonths} label={labels.leadMonths} isShort inputMode="numeric" />
      )}
      {'leadDays' in rule && (
        <TextField field={fields.leadDays} label={labels.leadDays} isShort inputMode="numeric" />
      )}
      <TextAreaField field={fields.source} label={labels.source} isOptional />
      <div className="foot">
        <Button kind="primary">{said.save}</Button>
        {version > 0 && (
          <Button name="intent" value="reset">
            {said.reset}
          </Button>
        )}
        <LinkButton to="/indstillinger/forankring" kind="quiet">
          {common.cancel}
        </LinkButton>
      </div>
    </Form>
  )
}
