import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { AmountField, DayField, HoursField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { Choices } from '~/usecases/choices/choices'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { positionSchema } from './form'

interface PositionFormViewProps {
  opened: { id: string; name: string; version: number; texts: FormTexts; mayDelete: boolean } | null
  planId: string | null
  seesCost: boolean
  choices: Choices
  answer: FormAnswer | undefined
}

export function PositionFormView({ opened, planId, seesCost, choices, answer }: PositionFormViewProps) {
  const { positions, fields: fieldWords, records } = useWords()
  const words = positions.form
  const labels = records.fields.position
  const onlyPlan = choices.plans.length === 1 ? choices.plans[0]?.id : undefined
  const [form, fields] = useRecordForm({
    id: 'position',
    schema: positionSchema,
    result: answer?.result,
    values: opened?.texts ?? { planId: planId ?? onlyPlan },
  })
  const organisations = optionsOf(choices.organisations)
  const contacts = optionsOf(choices.contacts)
  const plans = optionsOf(choices.plans)
  const title = opened ? words.editTitle(opened.name) : words.newTitle
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/stillinger', label: positions.title },
          ...(opened ? [{ to: `/stillinger/${opened.id}`, label: opened.name }] : []),
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          answer={answer}
          choices={{
            planId: plans,
            employerId: organisations,
            hostId: organisations,
            dailyLeaderContactId: contacts,
            dailyLeaderOrganisationId: organisations,
          }}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={opened ? `/stillinger/${opened.id}` : '/stillinger'}
          deleteTo={opened?.mayDelete && `/stillinger/${opened.id}/slet`}
        >
          <TextField field={fields.name} label={labels.name} hint={words.nameHint} />
          <SelectField
            field={fields.planId}
            label={labels.planId}
            options={plans}
            emptyLabel={fieldWords.chooseNone}
          />
          <SelectField
            field={fields.employerId}
            label={labels.employerId}
            options={organisations}
            emptyLabel={fieldWords.chooseNone}
          />
          <SelectField
            field={fields.hostId}
            label={labels.hostId}
            hint={words.hostHint}
            options={organisations}
            isOptional
          />
          <div className="pair">
            <SelectField
              field={fields.dailyLeaderContactId}
              label={labels.dailyLeaderContactId}
              options={contacts}
              isOptional
            />
            <SelectField
              field={fields.dailyLeaderOrganisationId}
              label={labels.dailyLeaderOrganisationId}
              options={organisations}
              isOptional
            />
          </div>
          <div className="pair">
            <HoursField field={fields.hoursPerWeek} label={labels.hoursPerWeek} />
            {seesCost ? (
              <AmountField field={fields.monthlyCost} label={labels.monthlyCost} isOptional />
            ) : (
              <Note tone="info">{words.costSealed}</Note>
            )}
          </div>
          <div className="pair">
            <DayField field={fields.from} label={labels.from} hint={fieldWords.dayHint} />
            <DayField field={fields.through} label={labels.through} hint={words.throughHint} isOptional />
          </div>
          <TextField
            field={fields.noticeMonths}
            label={labels.noticeMonths}
            hint={words.noticeHint}
            inputMode="numeric"
            isShort
            isOptional
          />
        </RecordForm>
      </section>
    </>
  )
}
