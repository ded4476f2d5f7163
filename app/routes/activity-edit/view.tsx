import { continuations } from '~/domain/activities/activity'
import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { AmountField, DayField, ShareField, TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Choices } from '~/usecases/choices/choices'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions, optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { activitySchema } from './form'

interface ActivityFormViewProps {
  opened: { id: string; name: string; version: number; texts: FormTexts; mayDelete: boolean } | null
  planId: string | null
  choices: Choices
  answer: FormAnswer | undefined
}

export function ActivityFormView({ opened, planId, choices, answer }: ActivityFormViewProps) {
  const { activities, codes, fields: fieldWords, records } = useWords()
  const words = activities.form
  const labels = records.fields.activity
  const onlyPlan = choices.plans.length === 1 ? choices.plans[0]?.id : undefined
  const [form, fields] = useRecordForm({
    id: 'activity',
    schema: activitySchema,
    result: answer?.result,
    values: opened?.texts ?? { planId: planId ?? onlyPlan, continuation: 'undecided' },
  })
  const plan = choices.plans.find((each) => each.id === (opened?.texts.planId ?? planId ?? onlyPlan))
  const listHint = (known: readonly string[] | undefined) =>
    known && known.length > 0 ? `${fieldWords.listHint}: ${known.join('; ')}` : fieldWords.listHint
  const contacts = optionsOf(choices.contacts)
  const contributions = words.contributions.map((label, value) => ({ value: String(value), label }))
  const plans = optionsOf(choices.plans)
  const wishes = codeOptions(continuations, codes.continuation)
  const values = [1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: activities.ofFive(value) }))
  const earlier = optionsOf(choices.activities.filter((each) => each.id !== opened?.id))
  const title = opened ? words.editTitle(opened.name) : words.newTitle
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/aktiviteter', label: activities.title },
          ...(opened ? [{ to: `/aktiviteter/${opened.id}`, label: opened.name }] : []),
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
            responsibleId: contacts,
            deputyId: contacts,
            continuesId: earlier,
            continuation: wishes,
            value: values,
            contributionSafety: contributions,
            contributionOpportunity: contributions,
          }}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={opened ? `/aktiviteter/${opened.id}` : '/aktiviteter'}
          deleteTo={opened?.mayDelete && `/aktiviteter/${opened.id}/slet`}
        >
          <h2>{words.basics}</h2>
          <TextField field={fields.name} label={labels.name} />
          <SelectField
            field={fields.planId}
            label={labels.planId}
            options={plans}
            emptyLabel={fieldWords.chooseNone}
          />
          <TextField
            field={fields.effortAreas}
            label={labels.effortAreas}
            hint={listHint(plan?.effortAreas)}
            isOptional
          />
          <TextField field={fields.areas} label={labels.areas} hint={listHint(plan?.areas)} isOptional />
          <TextField
            field={fields.targetGroup}
            label={labels.targetGroup}
            hint={words.targetGroupHint}
            isOptional
          />
          <div className="pair">
            <DayField field={fields.from} label={labels.from} hint={words.periodHint} isOptional />
            <DayField field={fields.through} label={labels.through} hint={words.periodHint} isOptional />
          </div>
          <div className="pair">
            <SelectField
              field={fields.responsibleId}
              label={labels.responsibleId}
              options={contacts}
              isOptional
            />
            <SelectField field={fields.deputyId} label={labels.deputyId} options={contacts} isOptional />
          </div>
          <SelectField
            field={fields.continuesId}
            label={labels.continuesId}
            hint={words.continuesHint}
            options={earlier}
            isOptional
          />
          <h2>{words.after}</h2>
          <SelectField field={fields.continuation} label={labels.continuation} options={wishes} isShort />
          <div className="pair">
            <ShareField
              field={fields.reduceShare}
              label={labels.reduceShare}
              hint={words.reduceHint}
              isOptional
            />
            <AmountField
              field={fields.costAfterPlan}
              label={labels.costAfterPlan}
              hint={words.costAfterHint}
              isOptional
            />
          </div>
          <h2>{words.board}</h2>
          <SelectField
            field={fields.value}
            label={labels.value}
            hint={words.valueHint}
            options={values}
            isOptional
            isShort
          />
          <TextAreaField field={fields.valueReason} label={labels.valueReason} isOptional />
          <div className="pair">
            <SelectField
              field={fields.contributionSafety}
              label={labels.contributionSafety}
              options={contributions}
              isOptional
            />
            <SelectField
              field={fields.contributionOpportunity}
              label={labels.contributionOpportunity}
              options={contributions}
              isOptional
            />
          </div>
        </RecordForm>
      </section>
    </>
  )
}
