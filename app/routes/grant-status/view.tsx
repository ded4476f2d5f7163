import type { Day } from '~/domain/calendar/day'
import type { GrantStatus } from '~/domain/grants/grant'
import { grantStatuses, usualNextStatus } from '~/domain/grants/grant'
import type { NeededField } from '~/domain/grants/status-needs'
import { neededFor } from '~/domain/grants/status-needs'
import { useFormats, useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { AmountField, DayField, TextAreaField } from '~/ui/forms/text-fields'
import type { FormField } from '~/ui/forms/field'
import { useHydrated } from '~/ui/forms/use-hydrated'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { RescheduleStepView } from '../reschedule/step-view'
import type { FormAnswer } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'
import { codeOptions } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { statusSchema } from './form'

interface GrantStatusViewProps {
  id: string
  name: string
  status: GrantStatus
  version: number
  today: Day
  chosen: GrantStatus | null
  /** Somebody changed the grant while its card was moved. */
  isChanged: boolean
  /** What it has of what a status may need. */
  texts: Partial<Record<NeededField, string | undefined>>
  answer: (FormAnswer & { needed?: string[] }) | undefined
}

/** A step forward or back in the life of a grant; what it does to its obligations is shown before it is taken. */
export function GrantStatusView(props: GrantStatusViewProps) {
  const { grants } = useWords()
  if (!props.answer?.step) return <GrantStatusForm {...props} />
  const crumbs = [
    { to: '/bevillinger', label: grants.title },
    { to: `/bevillinger/${props.id}`, label: props.name },
  ]
  return <RescheduleStepView step={props.answer.step} crumbs={crumbs} />
}

function GrantStatusForm(props: GrantStatusViewProps) {
  const { id, name, status, version, today, chosen, isChanged, texts, answer } = props
  const { grants, codes, records } = useWords()
  const formats = useFormats()
  const words = grants.statusForm
  const { appliedAmount, awardedAmount, from, through, awardDay } = records.fields.grant
  const labels = {
    to: words.to,
    on: words.on,
    appliedAmount,
    awardedAmount,
    from,
    through,
    awardDay,
    note: words.note,
  }
  // After its end it stays.
  const usual = chosen ?? usualNextStatus(status) ?? status
  const [form, fields] = useRecordForm({
    id: 'grant-status',
    schema: statusSchema,
    result: answer?.result,
    values: { to: usual, on: textOf.day(today), ...texts },
  })
  const to = grantStatuses.find((each) => each === fields.to.value) ?? usual
  const fieldNames: Record<string, string> = records.fields.grant
  const needed = answer?.needed ?? []
  return (
    <>
      <PageHead
        title={words.title(name)}
        crumbs={[
          { to: '/bevillinger', label: grants.title },
          { to: `/bevillinger/${id}`, label: name },
        ]}
        sub={words.sub(codes.grantStatus[status])}
      />
      <section className="panel" aria-label={words.title(name)}>
        {needed.length > 0 && (
          <div role="alert" className="mb2">
            <Note tone="bad" title={words.needsTitle}>
              <p>{words.needs(formats.list(needed.map((field) => fieldNames[field] ?? field)))}</p>
              <p className="acts mt2">
                <LinkButton small icon="pen" to={`/bevillinger/${id}/ret`}>
                  {words.fillIn}
                </LinkButton>
              </p>
            </Note>
          </div>
        )}
        {isChanged && (
          <div role="alert" className="mb2">
            <Note title={grants.board.conflict(name)} />
          </div>
        )}
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          answer={answer}
          version={version}
          submitLabel={words.save}
          cancelTo={`/bevillinger/${id}`}
        >
          <SelectField
            field={fields.to}
            label={words.to}
            options={codeOptions(grantStatuses, codes.grantStatus)}
            isShort
          />
          <DayField field={fields.on} label={words.on} hint={words.onHint} />
          <NeededFields to={to} fields={fields} labels={labels} />
          <TextAreaField field={fields.note} label={words.note} isOptional />
        </RecordForm>
      </section>
    </>
  )
}

/** What the status cannot be given without, so that it is written where it is asked for. */
function NeededFields({
  to,
  fields,
  labels,
}: {
  to: GrantStatus
  fields: Record<NeededField, FormField>
  labels: Record<NeededField, string>
}) {
  const { grants } = useWords()
  const isHydrated = useHydrated()
  // Without JavaScript the list can be changed after the page is made, so every field is there.
  const shown: readonly NeededField[] = isHydrated ? neededFor(to) : everyNeed
  if (shown.length === 0) return null
  return (
    <>
      <h2>{grants.statusForm.needed}</h2>
      <p className="small">{grants.statusForm.neededHint}</p>
      {shown.map((name) =>
        name === 'appliedAmount' || name === 'awardedAmount' ? (
          <AmountField key={name} field={fields[name]} label={labels[name]} isOptional={!isHydrated} />
        ) : (
          <DayField key={name} field={fields[name]} label={labels[name]} isOptional={!isHydrated} />
        ),
      )}
    </>
  )
}

const everyNeed: readonly NeededField[] = ['appliedAmount', 'awardedAmount', 'from', 'through', 'awardDay']
