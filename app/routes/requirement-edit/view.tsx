import { consequences, shifts } from '~/domain/reporting/requirement'
import { useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import type { Option } from '~/ui/forms/choice-fields'
import { SelectField } from '~/ui/forms/choice-fields'
import type { FormField } from '~/ui/forms/field'
import { FieldErrors } from '~/ui/forms/field'
import { fieldsNamed } from '~/ui/forms/fields-named'
import { AmountField, HoursField, TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useHydrated } from '~/ui/forms/use-hydrated'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button } from '~/ui/primitives/button'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { Choices } from '~/usecases/choices/choices'
import type { Named } from '~/usecases/refusals'
import type { RuleFacts } from '~/usecases/requirements/requirement-page'
import { RescheduleStepView } from '../reschedule/step-view'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { codeOptions, optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { ArtefactFields } from './artefact-fields'
import { DatePreview } from './date-preview'
import type { ArtefactTexts } from './form'
import { conditionKinds, requirementSchema } from './form'
import type { LiveTexts, PreviewKept } from './preview'
import { RuleFields } from './rule-fields'
import { useLiveTexts } from './use-live-texts'

/** What is written of each content, in the order of its row. */
const artefactParts = ['artefact', 'makerId', 'signerId', 'hours'] as const

interface RequirementFormViewProps {
  opened: {
    id: string
    name: string
    version: number
    texts: FormTexts
    artefacts: ArtefactTexts[]
    mayDelete: boolean
  } | null
  grant: Named
  facts: RuleFacts
  kept: PreviewKept
  choices: Choices
  answer: FormAnswer | undefined
}

export function RequirementFormView(props: RequirementFormViewProps) {
  const { grants, requirements } = useWords()
  const { answer, grant, opened } = props
  const crumbs = [
    { to: '/bevillinger', label: grants.title },
    { to: `/bevillinger/${grant.id}`, label: grant.name },
  ]
  if (answer?.step) return <RescheduleStepView step={answer.step} crumbs={crumbs} />
  const title = opened ? requirements.form.editTitle(opened.name) : requirements.form.newTitle(grant.name)
  return (
    <>
      <PageHead title={title} crumbs={crumbs} />
      <RequirementForm {...props} title={title} />
    </>
  )
}

function RequirementForm({
  opened,
  grant,
  facts,
  kept,
  choices,
  answer,
  title,
}: RequirementFormViewProps & { title: string }) {
  const words = useWords()
  const { requirements, records } = words
  const say = requirements.form
  const labels = records.fields.requirement
  const isHydrated = useHydrated()
  const first = { ...(opened?.texts ?? newTexts), artefactDetails: withOne(opened?.artefacts ?? []) }
  const [form, fields] = useRecordForm({
    id: 'requirement',
    schema: requirementSchema,
    result: answer?.result,
    values: first as never,
  })
  const typed = answer?.result.initialValue as Record<string, unknown> | undefined
  const [live, readLive] = useLiveTexts((typed ?? first) as LiveTexts)
  const contacts = optionsOf(choices.contacts)
  const home = `/bevillinger/${grant.id}`
  const list = fields.artefactDetails as unknown as Parameters<typeof ArtefactFields>[0]['list']
  const artefactRows = list
    .getFieldList()
    .flatMap((row, index) =>
      artefactParts.map((part) => [row.getFieldset()[part] as FormField, index] as const),
    )
  const summaryFields = {
    ...fieldsNamed(fields, Object.keys(labels)),
    ...Object.fromEntries(artefactRows.map(([field]) => [field.name, field])),
  }
  const summaryLabels = {
    ...labels,
    ...Object.fromEntries(artefactRows.map(([field, index]) => [field.name, say.artefact(index + 1)])),
  }
  return (
    <div className="grid" onInput={readLive} onChange={readLive}>
      <section className="panel c7" aria-label={title}>
        <RecordForm
          form={form}
          fields={summaryFields as unknown as Record<string, FormField>}
          labels={summaryLabels}
          answer={answer}
          choices={conflictChoices(answer, contacts, words)}
          version={opened?.version}
          submitLabel={opened ? say.save : say.create}
          cancelTo={home}
          deleteTo={opened?.mayDelete && `/rapportkrav/${opened.id}/slet`}
        >
          <h2>{say.what}</h2>
          <TextField field={fields.name} label={labels.name} hint={say.nameHint} />
          <ArtefactFields form={form as never} list={list} contacts={contacts} />
          <h2>{say.rule}</h2>
          <RuleFields fields={fields as never} live={live} bodies={facts.bodies} />
          <h2>{say.day}</h2>
          <div className="pair">
            <SelectField
              field={fields.shift}
              label={labels.shift}
              options={codeOptions(shifts, requirements.shifts)}
            />
            <TextField
              field={fields.dueTime}
              label={labels.dueTime}
              hint={say.dueTimeHint}
              isOptional
              isShort
            />
          </div>
          <SelectField
            field={fields.conditionKind}
            label={labels.conditionKind}
            options={codeOptions(conditionKinds, say.conditions)}
          />
          <div className="pair" hidden={isHydrated && live['conditionKind'] !== 'projectYears'}>
            <TextField
              field={fields.conditionFirst}
              label={labels.conditionFirst}
              inputMode="numeric"
              isShort
            />
            <TextField
              field={fields.conditionLast}
              label={labels.conditionLast}
              inputMode="numeric"
              isShort
            />
          </div>
          <div hidden={isHydrated && !live['conditionKind']?.startsWith('award')}>
            <AmountField field={fields.conditionAmount} label={labels.conditionAmount} />
          </div>
          <AfterField field={fields.afterIds as unknown as FormField} others={facts.others} />
          <SelectField
            field={fields.consequence}
            label={labels.consequence}
            options={codeOptions(consequences, requirements.consequences)}
          />
          <h2>{say.people}</h2>
          <div className="pair">
            <SelectField
              field={fields.responsibleId}
              label={labels.responsibleId}
              options={contacts}
              isOptional
            />
            <SelectField field={fields.deputyId} label={labels.deputyId} options={contacts} isOptional />
          </div>
          <div className="pair">
            <SelectField
              field={fields.signerId}
              label={labels.signerId}
              hint={say.signerHint}
              options={contacts}
              isOptional
            />
            <HoursField field={fields.hours} label={labels.hours} hint={say.hoursHint} isOptional />
          </div>
          <div className="pair">
            <SelectField field={fields.reviewerId} label={labels.reviewerId} options={contacts} isOptional />
            <TextField
              field={fields.reviewerLeadDays}
              label={labels.reviewerLeadDays}
              inputMode="numeric"
              isOptional
              isShort
            />
          </div>
          <div className="pair">
            <SelectField
              field={fields.bodyId}
              label={labels.bodyId}
              hint={say.bodyHint}
              options={optionsOf(facts.bodies)}
              isOptional
            />
            <TextField
              field={fields.auditorLeadDays}
              label={labels.auditorLeadDays}
              inputMode="numeric"
              isOptional
              isShort
            />
          </div>
          <h2>{say.source}</h2>
          <TextAreaField
            field={fields.sourceText}
            label={labels.sourceText}
            hint={say.sourceTextHint}
            isOptional
          />
          <TextField field={fields.sourcePage} label={labels.sourcePage} isOptional isShort />
          {!isHydrated && (
            <Button name="intent" value="preview" formNoValidate>
              {say.showDates}
            </Button>
          )}
        </RecordForm>
      </section>
      <div className="c5 stack beside">
        <Panel title={say.preview} note={isHydrated ? say.previewNote : undefined}>
          <div aria-live="polite">
            <DatePreview texts={live} facts={facts} kept={kept} />
          </div>
        </Panel>
      </div>
    </div>
  )
}

const newTexts: FormTexts = {
  ruleMode: 'sentence',
  shift: 'none',
  conditionKind: 'always',
  consequence: 'none',
  shortPeriod: 'own',
}

/** A form always has a first row to fill in. */
function withOne(rows: ArtefactTexts[]): ArtefactTexts[] {
  return rows.length > 0 ? rows : [{}]
}

/** The requirements that must be approved first, a tick each. */
function AfterField({ field, others }: { field: FormField; others: readonly Named[] }) {
  const { requirements, records } = useWords()
  const chosen = [field.initialValue].flat()
  return (
    <fieldset
      className="field"
      id={field.id}
      tabIndex={-1}
      aria-describedby={field.valid ? undefined : field.errorId}
    >
      <legend>{records.fields.requirement.afterIds}</legend>
      {others.length === 0 && <span className="hint">{requirements.form.noOthers}</span>}
      {others.map(({ id, name }) => (
        <label key={id} className="checkline">
          <input
            className="pick"
            type="checkbox"
            name={field.name}
            form={field.formId}
            value={id}
            defaultChecked={chosen.includes(id)}
          />
          <span>{name}</span>
        </label>
      ))}
      <FieldErrors field={field} />
    </fieldset>
  )
}

/** What the values of a conflict are called. */
function conflictChoices(
  answer: FormAnswer | undefined,
  contacts: readonly Option[],
  { grants, requirements }: Words,
): Record<string, readonly Option[]> {
  const people = {
    responsibleId: contacts,
    deputyId: contacts,
    signerId: contacts,
    reviewerId: contacts,
  }
  const nameOf = new Map(contacts.map(({ value, label }) => [value, label]))
  const lines = (answer?.conflict?.fields ?? [])
    .filter(({ field }) => field === 'artefactDetails')
    .flatMap(({ theirs, yours }) => [...theirs.split('; '), ...yours.split('; ')])
  return {
    ...people,
    shift: codeOptions(shifts, requirements.shifts),
    consequence: codeOptions(consequences, requirements.consequences),
    conditionKind: codeOptions(conditionKinds, requirements.form.conditions),
    artefactDetails: [...new Set(lines)].map((line) => {
      const [artefact = '', maker = '', signer = '', hours = ''] = line.split('|')
      const named = [
        grants.artefacts[artefact as keyof typeof grants.artefacts] ?? artefact,
        nameOf.get(maker),
        nameOf.get(signer),
        hours,
      ]
      return { value: line, label: named.filter(Boolean).join(', ') }
    }),
  }
}
