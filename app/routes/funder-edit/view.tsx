import { useWords } from '~/i18n/language-context'
import { TickField } from '~/ui/forms/choice-fields'
import { TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { tickOptions } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { funderSchema } from './form'

interface FunderFormViewProps {
  id: string
  name: string
  version: number
  texts: FormTexts
  answer: FormAnswer | undefined
}

/** What is known of an organisation as a giver of money; its name and kind are the organisation's own. */
export function FunderFormView({ id, name, version, texts, answer }: FunderFormViewProps) {
  const { funders, records, common } = useWords()
  const words = funders.form
  const labels = records.fields.organisation
  const [form, fields] = useRecordForm({
    id: 'funder',
    schema: funderSchema,
    result: answer?.result,
    values: texts,
  })
  const title = words.title(name)
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/fonde', label: funders.title },
          { to: `/fonde/${id}`, label: name },
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{
            paysNoRunningCosts: tickOptions(common),
            acceptsNoStartedProjects: tickOptions(common),
          }}
          answer={answer}
          version={version}
          submitLabel={words.save}
          cancelTo={`/fonde/${id}`}
        >
          <TickField
            field={fields.paysNoRunningCosts}
            label={labels.paysNoRunningCosts}
            hint={words.runningHint}
          />
          <TickField
            field={fields.acceptsNoStartedProjects}
            label={labels.acceptsNoStartedProjects}
            hint={words.startedHint}
          />
          <TextField
            field={fields.answerDays}
            label={labels.answerDays}
            hint={words.answerHint}
            inputMode="numeric"
            isShort
            isOptional
          />
          <TextField
            field={fields.eligibleHolders}
            label={labels.eligibleHolders}
            hint={words.holdersHint}
            isOptional
          />
          <TextAreaField field={fields.note} label={labels.note} isOptional />
        </RecordForm>
      </section>
    </>
  )
}
