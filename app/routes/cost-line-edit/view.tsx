import { costBases, costKinds } from '~/domain/activities/activity'
import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { AmountField, DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Named } from '~/usecases/refusals'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { costLineSchema } from './form'

interface CostLineFormViewProps {
  opened: { id: string; label: string; version: number; texts: FormTexts; mayDelete: boolean } | null
  activity: Named
  /** Salary lines are offered only to those who may see them. */
  maySalaries: boolean
  answer: FormAnswer | undefined
}

export function CostLineFormView({ opened, activity, maySalaries, answer }: CostLineFormViewProps) {
  const { activities, codes, fields: fieldWords, records } = useWords()
  const words = activities.cost
  const labels = records.fields.costLine
  const [form, fields] = useRecordForm({
    id: 'cost-line',
    schema: costLineSchema,
    result: answer?.result,
    values: opened?.texts ?? { activityId: activity.id, basis: 'perYear' },
  })
  const kinds = codeOptions(
    costKinds.filter((kind) => kind !== 'salary' || maySalaries),
    codes.costKind,
  )
  const bases = codeOptions(costBases, codes.costBasis)
  const title = opened ? words.editTitle(opened.label) : words.newTitle(activity.name)
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/aktiviteter', label: activities.title },
          { to: `/aktiviteter/${activity.id}`, label: activity.name },
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          answer={answer}
          choices={{ kind: kinds, basis: bases }}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={`/aktiviteter/${activity.id}`}
          deleteTo={opened?.mayDelete && `/omkostninger/${opened.id}/slet`}
        >
          <input type="hidden" name="activityId" value={activity.id} />
          <TextField field={fields.label} label={labels.label} />
          <SelectField
            field={fields.kind}
            label={labels.kind}
            hint={words.kindHint}
            options={kinds}
            isOptional
            isShort
          />
          <div className="pair">
            <AmountField field={fields.amount} label={labels.amount} hint={fieldWords.amountHint} />
            <SelectField field={fields.basis} label={labels.basis} options={bases} />
          </div>
          <div className="pair">
            <DayField field={fields.from} label={labels.from} hint={words.periodHint} isOptional />
            <DayField field={fields.through} label={labels.through} hint={words.periodHint} isOptional />
          </div>
        </RecordForm>
      </section>
    </>
  )
}
