import { agreementKinds } from '~/domain/agreements/agreement'
import { useWords } from '~/i18n/language-context'
import { CheckList } from '~/ui/forms/check-list'
import { SelectField } from '~/ui/forms/choice-fields'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { Named } from '~/usecases/refusals'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions, optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { agreementSchema } from './form'

interface AgreementFormViewProps {
  follows: (Named & { versionLabel: string | null }) | null
  plans: Named[]
  effortAreas: string[]
  organisations: Named[]
  contacts: Named[]
  texts: FormTexts
  opened: { id: string; title: string; version: number } | null
  answer: FormAnswer | undefined
}

/** What is agreed with whom, who approved it, how long it holds, and whose approval a change needs. */
export function AgreementFormView(props: AgreementFormViewProps) {
  const { follows, plans, effortAreas, organisations, contacts, texts, opened, answer } = props
  const { agreements, records } = useWords()
  const words = agreements.form
  const labels = records.fields.agreement
  const people = optionsOf(contacts)
  const kinds = codeOptions(agreementKinds, agreements.kind)
  const parties = optionsOf(organisations)
  const areas = effortAreas.map((area) => ({ value: area, label: area }))
  const [form, fields] = useRecordForm({
    id: 'agreement',
    schema: agreementSchema,
    result: answer?.result,
    values: texts,
  })
  const title = opened
    ? words.editTitle(opened.title)
    : follows
      ? words.newVersionTitle(follows.name)
      : words.newTitle
  return (
    <>
      <PageHead title={title} crumbs={[{ to: '/aftaler', label: agreements.title }]} />
      <section className="panel" aria-label={title}>
        {follows && (
          <div className="mb2">
            <Note tone="info">{words.versionNote(follows.versionLabel)}</Note>
          </div>
        )}
        <RecordForm
          form={form}
          fields={fields}
          labels={labels}
          choices={{
            kind: kinds,
            planId: optionsOf(plans),
            partyIds: parties,
            responsibleId: people,
            deputyId: people,
          }}
          answer={answer}
          version={opened?.version}
          submitLabel={opened ? words.save : follows ? words.createVersion : words.create}
          cancelTo={opened ? `/aftaler/${opened.id}` : follows ? `/aftaler/${follows.id}` : '/aftaler'}
          deleteTo={opened !== null && `/aftaler/${opened.id}/slet`}
        >
          <div className="pair">
            <SelectField field={fields.kind} label={labels.kind} options={kinds} />
            <SelectField
              field={fields.effortArea}
              label={labels.effortArea}
              hint={words.areaHint}
              options={areas}
              isOptional
            />
          </div>
          <TextField field={fields.title} label={labels.title} hint={words.identityHint} />
          <div className="pair">
            <SelectField field={fields.planId} label={labels.planId} options={optionsOf(plans)} isOptional />
            <TextField
              field={fields.versionLabel}
              label={labels.versionLabel}
              hint={words.versionHint}
              isOptional
            />
          </div>
          <CheckList
            field={fields.partyIds}
            label={labels.partyIds}
            hint={words.partiesHint}
            options={parties}
          />
          <div className="pair">
            <TextField
              field={fields.approvedBy}
              label={labels.approvedBy}
              hint={words.approvedByHint}
              isOptional
            />
            <DayField
              field={fields.approvedOn}
              label={labels.approvedOn}
              hint={words.approvedOnHint}
              isOptional
            />
          </div>
          <div className="pair">
            <DayField field={fields.validFrom} label={labels.validFrom} isOptional />
            <DayField
              field={fields.validThrough}
              label={labels.validThrough}
              hint={words.throughHint}
              isOptional
            />
          </div>
          <TextField
            field={fields.changesNeedApprovalBy}
            label={labels.changesNeedApprovalBy}
            hint={words.changesHint}
            isOptional
          />
          <div className="pair">
            <SelectField
              field={fields.responsibleId}
              label={labels.responsibleId}
              options={people}
              isOptional
            />
            <SelectField field={fields.deputyId} label={labels.deputyId} options={people} isOptional />
          </div>
        </RecordForm>
      </section>
    </>
  )
}
