import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { TickField } from '~/ui/forms/choice-fields'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import { policySchema } from './form'
import type { Answer, Loaded } from './view'

/** How one kind is reminded of; an empty number is "never". */
export function PolicyForm({ row, answer }: { row: Loaded['policies'][number]; answer: Answer | null }) {
  const { reminderSettings: said, common } = useWords()
  const { kind, policy, version } = row
  const text = (days: number | null) => (days === null ? '' : String(days))
  const [form, fields] = useRecordForm({
    id: 'paamindelse',
    schema: policySchema,
    result: answer?.policy,
    values: {
      kind,
      version: String(version),
      leadDays: policy.leadDays.join(', '),
      onTheDay: policy.onTheDay ? 'on' : undefined,
      overdueEveryDays: policy.overdueEveryDays === 0 ? '' : String(policy.overdueEveryDays),
      escalateToDeputyAfterDays: text(policy.escalateToDeputyAfterDays),
      escalateToLeaderAfterDays: text(policy.escalateToLeaderAfterDays),
      escalateToChairAfterDays: text(policy.escalateToChairAfterDays),
    },
  })
  const { leadDays, overdueEvery, toDeputy, toLeader, toChair } = said
  const labels = {
    leadDays,
    overdueEveryDays: overdueEvery,
    escalateToDeputyAfterDays: toDeputy,
    escalateToLeaderAfterDays: toLeader,
    escalateToChairAfterDays: toChair,
  }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={answer?.policy} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="version" value={version} />
      <TextField field={fields.leadDays} label={leadDays} hint={said.leadDaysHint} isOptional />
      <TickField field={fields.onTheDay} label={said.onTheDay} />
      <TextField
        field={fields.overdueEveryDays}
        label={overdueEvery}
        hint={said.neverHint}
        isOptional
        isShort
        inputMode="numeric"
      />
      <TextField
        field={fields.escalateToDeputyAfterDays}
        label={toDeputy}
        isOptional
        isShort
        inputMode="numeric"
      />
      <TextField
        field={fields.escalateToLeaderAfterDays}
        label={toLeader}
        isOptional
        isShort
        inputMode="numeric"
      />
      <TextField
        field={fields.escalateToChairAfterDays}
        label={toChair}
        isOptional
        isShort
        inputMode="numeric"
      />
      <div className="foot">
        <Button kind="primary">{said.save}</Button>
        {version > 0 && (
          <Button name="intent" value="reset">
            {said.reset}
          </Button>
        )}
        <LinkButton to="/indstillinger/paamindelser" kind="quiet">
          {common.cancel}
        </LinkButton>
      </div>
    </Form>
  )
}
