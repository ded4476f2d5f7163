import { useWords } from '~/i18n/language-context'
import { CheckList } from '~/ui/forms/check-list'
import { SelectField } from '~/ui/forms/choice-fields'
import { HoursField, TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Choices } from '~/usecases/choices/choices'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { collaborationSchema } from './form'

interface CollaborationFormViewProps {
  opened: { id: string; name: string; version: number; texts: FormTexts; mayDelete: boolean } | null
  choices: Choices
  planId: string | null
  answer: FormAnswer | undefined
}

/** Who takes part and holds it together, what it takes, and what it gives. */
export function CollaborationFormView({ opened, choices, planId, answer }: CollaborationFormViewProps) {
  const { collaborations, records } = useWords()
  const words = collaborations.form
  const labels = records.fields.collaboration
  const plans = optionsOf(choices.plans)
  const organisations = optionsOf(choices.organisations)
  const contacts = optionsOf(choices.contacts)
  const [form, fields] = useRecordForm({
    id: 'collaboration',
    schema: collaborationSchema,
    result: answer?.result,
    values: opened?.texts ?? { planId: planId ?? undefined },
  })
  const title = opened ? words.editTitle(opened.name) : words.newTitle
  const home = opened ? `/samarbejder/${opened.id}` : '/samarbejder'
  return (
    <>
      <PageHead title={title} crumbs={[{ to: '/samarbejder', label: collaborations.title }]} />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{ planId: plans, participantIds: organisations, heldTogetherById: contacts }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={home}
          deleteTo={opened?.mayDelete && `${home}/slet`}
        >
          <TextField field={fields.name} label={labels.name} hint={words.nameHint} />
          <SelectField field={fields.planId} label={labels.planId} options={plans} />
          <CheckList
            field={fields.participantIds}
            label={labels.participantIds}
            hint={words.participantsHint}
            options={organisations}
          />
          <SelectField
            field={fields.heldTogetherById}
            label={labels.heldTogetherById}
            hint={words.heldHint}
            options={contacts}
            isOptional
          />
          <div className="pair">
            <HoursField
              field={fields.hoursPerMonth}
              label={labels.hoursPerMonth}
              hint={words.hoursHint}
              isOptional
            />
            <TextField
              field={fields.rhythm}
              label={labels.rhythm}
              hint={words.rhythmHint}
              list="rhythms"
              isOptional
            />
          </div>
          <datalist id="rhythms">
            {collaborations.rhythms.map((rhythm) => (
              <option key={rhythm} value={rhythm} />
            ))}
          </datalist>
          <TextAreaField field={fields.enables} label={labels.enables} hint={words.enablesHint} isOptional />
          <TextAreaField
            field={fields.lostWithout}
            label={labels.lostWithout}
            hint={words.lostHint}
            isOptional
          />
        </RecordForm>
      </section>
    </>
  )
}
