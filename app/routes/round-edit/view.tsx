import { useWords } from '~/i18n/language-context'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Named } from '~/usecases/refusals'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { RecordForm } from '../saving/record-form'
import { roundSchema } from './form'

interface RoundFormViewProps {
  funder: Named
  /** The funder's. */
  version: number
  opened: { id: string; texts: FormTexts } | null
  answer: FormAnswer | undefined
}

/** A deadline for applications: one day, or the same each year. */
export function RoundFormView({ funder, version, opened, answer }: RoundFormViewProps) {
  const { funders, records } = useWords()
  const words = funders.round
  const labels = records.fields.applicationRound
  const [form, fields] = useRecordForm({
    id: 'round',
    schema: roundSchema,
    result: answer?.result,
    ...(opened && { values: opened.texts }),
  })
  const title = opened ? words.editTitle(funder.name) : words.newTitle(funder.name)
  const home = `/fonde/${funder.id}`
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/fonde', label: funders.title },
          { to: home, label: funder.name },
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          answer={answer}
          version={version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={home}
          deleteTo={opened !== null && `${home}/runder/${opened.id}/slet`}
        >
          <TextField field={fields.label} label={labels.label} hint={words.labelHint} isOptional />
          <div className="pair">
            <DayField field={fields.day} label={labels.day} hint={words.dayHint} isOptional />
            <TextField
              field={fields.monthDay}
              label={labels.monthDay}
              hint={words.monthDayHint}
              isShort
              isOptional
            />
          </div>
          <div className="pair">
            <TextField field={fields.time} label={labels.time} hint={words.timeHint} isShort isOptional />
            <DayField
              field={fields.decisionDay}
              label={labels.decisionDay}
              hint={words.decisionHint}
              isOptional
            />
          </div>
        </RecordForm>
      </section>
    </>
  )
}
