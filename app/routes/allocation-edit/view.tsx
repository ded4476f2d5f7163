import type { Oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { AmountField, DayField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Choices } from '~/usecases/choices/choices'
import type { Named } from '~/usecases/refusals'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { textOf } from '../saving/form-texts'
import { allocationSchema } from './form'
import type { ShownReview } from './review-note'
import { ReviewNote } from './review-note'

interface AllocationFormViewProps {
  opened: {
    id: string
    grant: Named
    activity: Named
    version: number
    left: Oere | null
    texts: FormTexts
    mayDelete: boolean
  } | null
  activityId: string | null
  grantId: string | null
  choices: Choices
  answer: (FormAnswer & { review?: ShownReview }) | undefined
}

export function AllocationFormView({
  opened,
  activityId,
  grantId,
  choices,
  answer,
}: AllocationFormViewProps) {
  const { activities, money, fields: fieldWords, records, codes } = useWords()
  const words = activities.allocation
  const formats = useFormats()
  const labels = records.fields.allocation
  const activity = opened?.activity ?? choices.activities.find((each) => each.id === activityId)
  const grant = choices.grants.find((each) => each.id === (opened?.grant.id ?? grantId))
  const [form, fields] = useRecordForm({
    id: 'allocation',
    schema: allocationSchema,
    result: answer?.result,
    values: opened?.texts ?? {
      activityId: activity?.id,
      grantId: grant?.id,
      from: textOf.day(grant?.from ?? null),
      through: textOf.day(grant?.through ?? null),
    },
  })
  const ofActivities = optionsOf(choices.activities)
  const ofGrants = choices.grants.map((each) => ({
    value: each.id,
    label: each.name,
    group: codes.grantStatus[each.status],
  }))
  const title = opened
    ? words.editTitle(opened.grant.name, opened.activity.name)
    : activity
      ? words.newTitle(activity.name)
      : words.newTitleGrant(grant?.name ?? '')
  const home = grantId ? `/bevillinger/${grantId}` : activity ? `/aktiviteter/${activity.id}` : '/aktiviteter'
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/aktiviteter', label: activities.title },
          ...(activity ? [{ to: `/aktiviteter/${activity.id}`, label: activity.name }] : []),
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          answer={answer}
          choices={{ grantId: ofGrants, activityId: ofActivities }}
          version={opened?.version}
          submitLabel={answer?.review ? money.review.confirm : opened ? words.save : words.create}
          cancelTo={home}
          deleteTo={opened?.mayDelete && `/fordelinger/${opened.id}/slet`}
        >
          {answer?.review && <ReviewNote review={answer.review} />}
          <input type="hidden" name="to" value={home} />
          <SelectField
            field={fields.grantId}
            label={labels.grantId}
            options={ofGrants}
            emptyLabel={fieldWords.chooseNone}
          />
          <SelectField
            field={fields.activityId}
            label={labels.activityId}
            options={ofActivities}
            emptyLabel={fieldWords.chooseNone}
          />
          <AmountField
            field={fields.amount}
            label={labels.amount}
            hint={
              opened !== null && opened.left !== null
                ? `${words.amountHint}. ${words.left(formats.kroner(opened.left))}`
                : words.amountHint
            }
          />
          <div className="pair">
            <DayField field={fields.from} label={labels.from} hint={fieldWords.dayHint} />
            <DayField field={fields.through} label={labels.through} hint={fieldWords.dayHint} />
          </div>
        </RecordForm>
      </section>
    </>
  )
}
