import { costKinds } from '~/domain/activities/activity'
import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { AmountField, ShareField, TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Named } from '~/usecases/refusals'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { spendingConditionSchema } from './form'

interface SpendingConditionFormViewProps {
  grant: Named
  /** The grant's. */
  version: number
  opened: { id: string; texts: FormTexts } | null
  answer: FormAnswer | undefined
}

/** A cap on one kind of cost, with the clause that sets it. */
export function SpendingConditionFormView(props: SpendingConditionFormViewProps) {
  const { grant, version, opened, answer } = props
  const { money, grants, records, codes, fields: fieldWords } = useWords()
  const words = money.spending
  const labels = records.fields.spendingCondition
  const kinds = codeOptions(costKinds, codes.costKind)
  const [form, fields] = useRecordForm({
    id: 'spending-condition',
    schema: spendingConditionSchema,
    result: answer?.result,
    ...(opened && { values: opened.texts }),
  })
  const title = opened ? words.editTitle(grant.name) : words.newTitle(grant.name)
  const home = `/bevillinger/${grant.id}`
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
          fields={fields}
          labels={labels}
          choices={{ costKind: kinds }}
          answer={answer}
          version={version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={home}
          deleteTo={opened !== null && `/lofter/${opened.id}/slet`}
        >
          <input type="hidden" name="grantId" value={grant.id} />
          <SelectField
            field={fields.costKind}
            label={labels.costKind}
            options={kinds}
            emptyLabel={fieldWords.chooseNone}
            isShort
          />
          <div className="pair">
            <ShareField field={fields.capShare} label={labels.capShare} hint={words.shareHint} isOptional />
            <AmountField
              field={fields.capAmount}
              label={labels.capAmount}
              hint={words.amountHint}
              isOptional
            />
          </div>
          <TextAreaField field={fields.clause} label={labels.clause} isOptional />
          <TextField field={fields.page} label={labels.page} isShort isOptional />
        </RecordForm>
      </section>
    </>
  )
}
