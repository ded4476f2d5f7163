import type { PayStretch } from '~/domain/positions/pay'
import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { DayField, ShareField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Choices } from '~/usecases/choices/choices'
import type { PositionForRow, PromisedRow } from '~/usecases/positions/position-values'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { RecordForm } from '../saving/record-form'
import { payerChoice, positionShareSchema } from './form'
import { PromisedPanel } from './promised-panel'

interface PositionShareFormViewProps {
  opened: { id: string; version: number; texts: FormTexts } | null
  mayDelete: boolean
  position: PositionForRow
  promised: readonly PromisedRow[]
  stretches: readonly PayStretch[]
  choices: Choices
  answer: FormAnswer | undefined
}

export function PositionShareFormView({
  opened,
  mayDelete,
  position,
  promised,
  stretches,
  choices,
  answer,
}: PositionShareFormViewProps) {
  const { positions, codes, fields: fieldWords, records } = useWords()
  const words = positions.share
  const labels = records.fields.positionShare
  const [form, fields] = useRecordForm({
    id: 'position-share',
    schema: positionShareSchema,
    result: answer?.result,
    values: opened?.texts ?? { positionId: position.id },
  })
  const payers = [
    ...choices.grants.map(({ id, name, status }) => ({
      value: payerChoice('grant', id),
      label: `${name} (${codes.grantStatus[status]})`,
      group: words.grants,
    })),
    ...choices.organisations.map(({ id, name }) => ({
      value: payerChoice('organisation', id),
      label: name,
      group: words.organisations,
    })),
  ]
  const title = opened ? words.editTitle(position.name) : words.newTitle(position.name)
  const typed = (value: unknown) => (typeof value === 'string' ? value : '')
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/stillinger', label: positions.title },
          { to: `/stillinger/${position.id}`, label: position.name },
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          answer={answer}
          choices={{ payer: payers }}
          version={opened?.version}
          submitLabel={opened ? words.save : words.create}
          cancelTo={`/stillinger/${position.id}`}
          deleteTo={opened !== null && mayDelete && `/betalerandele/${opened.id}/slet`}
        >
          <input type="hidden" name="positionId" value={position.id} />
          <SelectField
            field={fields.payer}
            label={labels.payer}
            options={payers}
            emptyLabel={fieldWords.chooseNone}
          />
          <ShareField field={fields.share} label={labels.share} />
          <div className="pair">
            <DayField field={fields.from} label={labels.from} hint={words.periodHint} isOptional />
            <DayField field={fields.through} label={labels.through} hint={words.periodHint} isOptional />
          </div>
          <PromisedPanel
            position={position}
            promised={promised}
            stretches={stretches}
            typed={{
              share: typed(fields.share.value),
              from: typed(fields.from.value),
              through: typed(fields.through.value),
            }}
          />
        </RecordForm>
      </section>
    </>
  )
}
