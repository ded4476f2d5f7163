import { milestoneStatuses } from '~/domain/milestones/milestone'
import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Named } from '~/usecases/refusals'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions, optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { milestoneSchema } from './form'

interface MilestoneFormViewProps {
  activities: (Named & { plan: string })[]
  effortAreas: string[]
  contacts: Named[]
  back: string
  texts: FormTexts
  opened: { id: string; title: string; version: number } | null
  answer: FormAnswer | undefined
}

/** What is to be delivered, by when, by whom, and which steering group follows it. */
export function MilestoneFormView({
  activities,
  effortAreas,
  contacts,
  back,
  texts,
  opened,
  answer,
}: MilestoneFormViewProps) {
  const { milestones, records } = useWords()
  const words = milestones.form
  const labels = records.fields.milestone
  const people = optionsOf(contacts)
  const statuses = codeOptions(milestoneStatuses, milestones.status)
  const hasPlans = new Set(activities.map(({ plan }) => plan)).size > 1
  const choices = activities.map(({ id, name, plan }) => ({
    value: id,
    label: name,
    ...(hasPlans && { group: plan }),
  }))
  const areas = effortAreas.map((area) => ({ value: area, label: area }))
  const [form, fields] = useRecordForm({
    id: 'milestone',
    schema: milestoneSchema,
    result: answer?.result,
    values: texts,
  })
  const title = opened ? words.editTitle(opened.title) : words.newTitle
  return (
    <>
      <PageHead title={title} crumbs={[{ to: '/milepaele', label: milestones.title }]} />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{ status: statuses, activityId: choices, responsibleId: people, deputyId: people }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={back}
          deleteTo={opened !== null && `/milepaele/${opened.id}/slet`}
        >
          <input type="hidden" name="back" value={back} />
          <TextField field={fields.title} label={labels.title} hint={words.titleHint} />
          <div className="pair">
            <SelectField
              field={fields.activityId}
              label={labels.activityId}
              options={choices}
              {...(!texts.activityId && { emptyLabel: '' })}
            />
            <SelectField
              field={fields.effortArea}
              label={labels.effortArea}
              hint={words.areaHint}
              options={areas}
              isOptional
            />
          </div>
          <DayField field={fields.day} label={labels.day} />
          <div className="pair">
            <SelectField
              field={fields.responsibleId}
              label={labels.responsibleId}
              options={people}
              isOptional
            />
            <SelectField field={fields.deputyId} label={labels.deputyId} options={people} isOptional />
          </div>
          <div className="pair">
            <SelectField field={fields.status} label={labels.status} options={statuses} />
            <DayField field={fields.doneOn} label={labels.doneOn} hint={words.doneHint} isOptional />
          </div>
        </RecordForm>
      </section>
    </>
  )
}
