import { grantStatuses } from '~/domain/grants/grant'
import { changeBases } from '~/domain/grants/grant-particulars'
import { useWords } from '~/i18n/language-context'
import { SelectField, TickField } from '~/ui/forms/choice-fields'
import {
  AmountField,
  DayField,
  HoursField,
  ShareField,
  TextAreaField,
  TextField,
} from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Choices } from '~/usecases/choices/choices'
import { RescheduleStepView } from '../reschedule/step-view'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions, optionsOf, tickOptions } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { DateFields } from './date-fields'
import { grantSchema } from './form'

interface GrantFormViewProps {
  opened: { id: string; name: string; version: number; texts: FormTexts; mayDelete: boolean } | null
  planId: string | null
  funderId: string | null
  choices: Choices
  answer: FormAnswer | undefined
}

export function GrantFormView(props: GrantFormViewProps) {
  const { grants } = useWords()
  if (!props.answer?.step) return <GrantForm {...props} />
  const { opened } = props
  const crumbs = [
    { to: '/bevillinger', label: grants.title },
    ...(opened ? [{ to: `/bevillinger/${opened.id}`, label: opened.name }] : []),
  ]
  return <RescheduleStepView step={props.answer.step} crumbs={crumbs} />
}

function GrantForm({ opened, planId, funderId, choices, answer }: GrantFormViewProps) {
  const { grants, codes, fields: fieldWords, records, common } = useWords()
  const words = grants.form
  const labels = records.fields.grant
  const [form, fields] = useRecordForm({
    id: 'grant',
    schema: grantSchema,
    result: answer?.result,
    values: opened?.texts ?? { planId: planId ?? undefined, funderId: funderId ?? undefined, status: 'idea' },
  })
  const contacts = optionsOf(choices.contacts)
  const organisations = optionsOf(choices.organisations)
  const plans = optionsOf(choices.plans)
  const statuses = codeOptions(grantStatuses, codes.grantStatus)
  const bases = codeOptions(changeBases, grants.changeBases)
  const others = optionsOf(choices.grants.filter((each) => each.id !== opened?.id))
  const title = opened ? words.editTitle(opened.name) : words.newTitle
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/bevillinger', label: grants.title },
          ...(opened ? [{ to: `/bevillinger/${opened.id}`, label: opened.name }] : []),
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{
            funderId: organisations,
            holderId: organisations,
            planId: plans,
            status: statuses,
            matchesId: others,
            responsibleId: contacts,
            deputyId: contacts,
            exemptFromFoundationVat: tickOptions(common),
            isCoFinancing: tickOptions(common),
            changeBase: bases,
          }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={opened ? `/bevillinger/${opened.id}` : '/bevillinger'}
          deleteTo={opened?.mayDelete && `/bevillinger/${opened.id}/slet`}
        >
          <h2>{words.basics}</h2>
          <TextField field={fields.reference} label={labels.reference} hint={words.referenceHint} />
          <TextField field={fields.title} label={labels.title} isOptional />
          <SelectField
            field={fields.funderId}
            label={labels.funderId}
            options={organisations}
            emptyLabel={fieldWords.chooseNone}
          />
          <div className="pair">
            <SelectField field={fields.planId} label={labels.planId} options={plans} isOptional />
            <SelectField field={fields.status} label={labels.status} options={statuses} />
          </div>
          <SelectField
            field={fields.holderId}
            label={labels.holderId}
            hint={words.holderHint}
            options={organisations}
            isOptional
          />
          <h2>{words.money}</h2>
          <div className="pair">
            <AmountField
              field={fields.appliedAmount}
              label={labels.appliedAmount}
              hint={words.appliedHint}
              isOptional
            />
            <AmountField
              field={fields.awardedAmount}
              label={labels.awardedAmount}
              hint={words.awardedHint}
              isOptional
            />
          </div>
          <ShareField
            field={fields.probability}
            label={labels.probability}
            hint={words.probabilityHint}
            isOptional
          />
          <TickField
            field={fields.exemptFromFoundationVat}
            label={labels.exemptFromFoundationVat}
            hint={words.exemptHint}
          />
          <TickField field={fields.isCoFinancing} label={labels.isCoFinancing} hint={words.coFinancingHint} />
          <SelectField
            field={fields.matchesId}
            label={labels.matchesId}
            hint={words.matchesHint}
            options={others}
            isOptional
          />
          <h2>{words.period}</h2>
          <div className="pair">
            <DayField field={fields.from} label={labels.from} isOptional />
            <DayField field={fields.through} label={labels.through} isOptional />
          </div>
          <DateFields fields={fields} />
          <h2>{words.changes}</h2>
          <p className="small">{words.changesHint}</p>
          <div className="pair">
            <ShareField field={fields.changeShare} label={labels.changeShare} isOptional />
            <AmountField field={fields.changeAmount} label={labels.changeAmount} isOptional />
          </div>
          <SelectField
            field={fields.changeBase}
            label={labels.changeBase}
            options={bases}
            emptyLabel={words.changeBaseNone}
            isOptional
          />
          <h2>{words.people}</h2>
          <div className="pair">
            <SelectField
              field={fields.responsibleId}
              label={labels.responsibleId}
              options={contacts}
              isOptional
            />
            <SelectField field={fields.deputyId} label={labels.deputyId} options={contacts} isOptional />
          </div>
          <HoursField
            field={fields.applicationHours}
            label={labels.applicationHours}
            hint={words.applicationHoursHint}
            isOptional
          />
          <TextAreaField field={fields.note} label={labels.note} isOptional />
        </RecordForm>
      </section>
    </>
  )
}
