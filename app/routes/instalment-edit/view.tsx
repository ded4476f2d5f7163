import { oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { SelectField, TickField } from '~/ui/forms/choice-fields'
import { CheckList } from '~/ui/forms/check-list'
import { fieldsNamed } from '~/ui/forms/fields-named'
import { AmountField, DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Named } from '~/usecases/refusals'
import { RescheduleStepView } from '../reschedule/step-view'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { optionsOf, tickOptions } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { ConditionFields } from './condition-fields'
import type { conditionRows } from './form'
import { instalmentSchema } from './form'

interface InstalmentFormViewProps {
  opened: { id: string; number: string; version: number; texts: FormTexts; mayDelete: boolean } | null
  conditions: ReturnType<typeof conditionRows>
  grant: Named
  /** Øre of the gross award that no other instalment takes; null where no amount is stated. */
  left: number | null
  newId: string
  nextNumber: string
  requirements: Named[]
  contacts: Named[]
  answer: FormAnswer | undefined
}

/** One payment; what its day does to the grant's reports is shown before it is saved. */
export function InstalmentFormView(props: InstalmentFormViewProps) {
  const { grants } = useWords()
  const { answer, grant } = props
  if (!answer?.step) return <InstalmentForm {...props} />
  const crumbs = [
    { to: '/bevillinger', label: grants.title },
    { to: `/bevillinger/${grant.id}`, label: grant.name },
  ]
  return <RescheduleStepView step={answer.step} crumbs={crumbs} />
}

/** One payment: when and how much, what releases it, and that it was asked for and came. */
function InstalmentForm(props: InstalmentFormViewProps) {
  const { opened, conditions, grant, left, requirements, answer } = props
  const { money, grants, fields: fieldWords, records, common } = useWords()
  const words = money.instalment
  const formats = useFormats()
  const labels = records.fields.instalment
  const [form, fields] = useRecordForm({
    id: 'instalment',
    schema: instalmentSchema,
    result: answer?.result,
    values: { ...(opened?.texts ?? { number: props.nextNumber }), conditions: conditions as never },
  })
  const rows = fields.conditions.getFieldList().map((row) => row.getFieldset())
  const contacts = optionsOf(props.contacts)
  const releasing = optionsOf(requirements)
  const home = `/bevillinger/${grant.id}`
  const title = opened ? words.editTitle(opened.number, grant.name) : words.newTitle(grant.name)
  const room =
    left === null ? undefined : left > 0 ? words.amountHint(formats.kroner(oere(left))) : words.amountFull
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/bevillinger', label: grants.title },
          { to: home, label: grant.name },
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={{
            ...fieldsNamed(fields, Object.keys(labels)),
            ...Object.fromEntries(
              rows.flatMap((row) =>
                (['label', 'metOn', 'evidence'] as const).map((part) => [row[part].name, row[part]]),
              ),
            ),
          }}
          labels={{
            ...labels,
            ...Object.fromEntries(
              rows.flatMap((row, index) =>
                (['label', 'metOn', 'evidence'] as const).map((part) => [
                  row[part].name,
                  `${words.conditionRow(index + 1)}, ${labels[part].toLowerCase()}`,
                ]),
              ),
            ),
          }}
          choices={{
            responsibleId: contacts,
            deputyId: contacts,
            isRetention: tickOptions(common),
            releasedByIds: releasing,
          }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={home}
          deleteTo={opened?.mayDelete && `/rater/${opened.id}/slet`}
        >
          <input type="hidden" name="grantId" value={grant.id} />
          {!opened && <input type="hidden" name="newId" value={props.newId} />}
          <h2>{words.plan}</h2>
          <TextField field={fields.number} label={labels.number} isShort />
          <div className="pair">
            <AmountField field={fields.amount} label={labels.amount} {...(room && { hint: room })} />
            <DayField field={fields.day} label={labels.day} hint={fieldWords.dayHint} />
          </div>
          <TickField field={fields.isRetention} label={labels.isRetention} hint={words.retentionHint} />
          <h2>{words.gate}</h2>
          <p className="small">{words.gateHint}</p>
          {releasing.length > 0 ? (
            <CheckList field={fields.releasedByIds} label={labels.releasedByIds} options={releasing} />
          ) : (
            <p className="small">{words.noRequirements}</p>
          )}
          <ConditionFields rows={rows} />
          <h2>{words.payment}</h2>
          <DayField field={fields.requestedOn} label={labels.requestedOn} isOptional />
          <div className="pair">
            <DayField field={fields.receivedOn} label={labels.receivedOn} isOptional />
            <AmountField
              field={fields.receivedAmount}
              label={labels.receivedAmount}
              hint={words.receivedAmountHint}
              isOptional
            />
          </div>
          <h2>{words.people}</h2>
          <div className="pair">
            <SelectField
              field={fields.responsibleId}
              label={labels.responsibleId}
              hint={words.responsibleHint}
              options={contacts}
              isOptional
            />
            <SelectField field={fields.deputyId} label={labels.deputyId} options={contacts} isOptional />
          </div>
        </RecordForm>
      </section>
    </>
  )
}
