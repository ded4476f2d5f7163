import { bodyLevels } from '~/domain/bodies/body'
import { rhythms } from '~/domain/bodies/body-particulars'
import { useWords } from '~/i18n/language-context'
import { SelectField, TickField } from '~/ui/forms/choice-fields'
import { TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Choices } from '~/usecases/choices/choices'
import { RescheduleStepView } from '../reschedule/step-view'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions, optionsOf, tickOptions } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { bodySchema } from './form'

interface BodyFormViewProps {
  opened: { id: string; name: string; version: number; texts: FormTexts; mayDelete: boolean } | null
  choices: Choices
  planId: string | null
  answer: FormAnswer | undefined
}

export function BodyFormView(props: BodyFormViewProps) {
  const { bodies } = useWords()
  const { opened, answer } = props
  if (!answer?.step) return <BodyForm {...props} />
  const crumbs = [
    { to: '/udvalg', label: bodies.title },
    ...(opened ? [{ to: `/udvalg/${opened.id}`, label: opened.name }] : []),
  ]
  return <RescheduleStepView step={answer.step} crumbs={crumbs} />
}

/** A body and its terms of reference; members and meetings have pages of their own. */
function BodyForm({ opened, choices, planId, answer }: BodyFormViewProps) {
  const { bodies, codes, common, records } = useWords()
  const words = bodies.form
  const labels = records.fields.body
  const plans = optionsOf(choices.plans)
  const only = choices.plans.length === 1 ? choices.plans[0]!.id : undefined
  const [form, fields] = useRecordForm({
    id: 'body',
    schema: bodySchema,
    result: answer?.result,
    values: opened?.texts ?? { planId: planId ?? only, substitutesAllowed: 'on' },
  })
  const contacts = optionsOf(choices.contacts)
  const grants = optionsOf(choices.grants)
  const levels = codeOptions(bodyLevels, codes.bodyLevel)
  const rhythmOptions = codeOptions(rhythms, bodies.rhythm)
  const areas = [...new Set(choices.plans.flatMap(({ effortAreas }) => effortAreas))]
  const title = opened ? words.editTitle(opened.name) : words.newTitle
  const home = opened ? `/udvalg/${opened.id}` : '/udvalg'
  return (
    <>
      <PageHead title={title} crumbs={[{ to: '/udvalg', label: bodies.title }]} />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{
            planId: plans,
            level: levels,
            demandedByGrantId: grants,
            rhythm: rhythmOptions,
            responsibleId: contacts,
            deputyId: contacts,
            substitutesAllowed: tickOptions(common),
          }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={home}
          deleteTo={opened?.mayDelete && `${home}/slet`}
        >
          <TextField field={fields.name} label={labels.name} />
          <div className="pair">
            <SelectField field={fields.planId} label={labels.planId} options={plans} />
            <SelectField field={fields.level} label={labels.level} options={levels} isOptional />
          </div>
          <TextField
            field={fields.effortArea}
            label={labels.effortArea}
            hint={words.areaHint}
            list="effort-areas"
            isOptional
          />
          <datalist id="effort-areas">
            {areas.map((area) => (
              <option key={area} value={area} />
            ))}
          </datalist>
          <SelectField
            field={fields.demandedByGrantId}
            label={labels.demandedByGrantId}
            hint={words.demandedHint}
            options={grants}
            isOptional
          />
          <h2>{words.terms}</h2>
          <TextAreaField field={fields.mandate} label={labels.mandate} hint={words.mandateHint} isOptional />
          <TextAreaField field={fields.tasks} label={labels.tasks} hint={words.tasksHint} isOptional />
          <TextField
            field={fields.attendanceDuty}
            label={labels.attendanceDuty}
            hint={words.attendanceHint}
            isOptional
          />
          <TickField
            field={fields.substitutesAllowed}
            label={labels.substitutesAllowed}
            hint={words.substitutesHint}
          />
          <h2>{words.meetings}</h2>
          <SelectField field={fields.rhythm} label={labels.rhythm} options={rhythmOptions} isOptional />
          <TextField
            field={fields.paperLeadDays}
            label={labels.paperLeadDays}
            hint={words.paperHint}
            inputMode="numeric"
            isShort
            isOptional
          />
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
