import { Form, useNavigation } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { FileField } from '~/ui/forms/file-field'
import { DayField, TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import { PageHead } from '~/ui/primitives/page-head'
import type { ObligationPage } from '~/usecases/obligations/obligation-page'
import type { Named } from '~/usecases/refusals'
import type { FormAnswer } from '../saving/answer-save.server'
import { ConflictPanel } from '../saving/conflict-panel'
import { textOf } from '../saving/form-texts'
import { codeOptions, optionsOf } from '../saving/options'
import type { StepKind } from './form'
import { stepSchemas } from './form'

interface ObligationStepProps {
  kind: StepKind
  obligation: ObligationPage
  contacts: Named[]
  today: Day
  /** Who is signed in. */
  name: string
  answer: (FormAnswer & { file?: { code: string; file: string } }) | undefined
}

/** One step in the life of a report, with what has to be known of it. */
export function ObligationStepView(props: ObligationStepProps) {
  const { kind, obligation, today, name, answer } = props
  const { obligations: words, codes, common } = useWords()
  const formats = useFormats()
  const isBusy = useNavigation().state === 'submitting'
  const title = words.stepForms[kind].title(`${obligation.requirement.name}, ${formats.day(obligation.due)}`)
  const values = {
    on: textOf.day(today),
    by: name,
    day: textOf.day(obligation.agreed?.due ?? null),
    reason: textOf.text(kind === 'frist' ? (obligation.agreed?.reason ?? null) : null),
    responsibleId: textOf.text(obligation.ownResponsibleId),
    deputyId: textOf.text(obligation.ownDeputyId),
    to: 'drafting',
  }
  const schema = stepSchemas[kind] as (typeof stepSchemas)['indsend']
  const [form, given] = useRecordForm({ id: `step-${kind}`, schema, result: answer?.result, values })
  const fields = given as Record<string, (typeof given)['on']>
  const field = (key: string) => fields[key]!
  const { fields: label } = words
  const { asRequirement: _, alsoHint, dayHint, agreedReason, ...plainLabels } = label
  const labels = kind === 'frist' ? { ...plainLabels, reason: agreedReason } : plainLabels
  const named = (person: Named | null) =>
    label.asRequirement(person?.name ?? words.noResponsible.toLowerCase())
  const version = answer?.conflict?.version ?? obligation.version
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/afrapportering', label: words.title },
          { to: obligation.path, label: obligation.requirement.name },
        ]}
        sub={words.stepForms[kind].sub}
      />
      <section className="panel" aria-label={title}>
        <Form
          method="post"
          id={form.id}
          noValidate
          className="form"
          {...(kind === 'indsend' && { encType: 'multipart/form-data' as const })}
        >
          {answer?.conflict ? (
            <ConflictPanel conflict={answer.conflict} labels={labels} choices={{}} />
          ) : (
            <ErrorSummary
              fields={fields}
              labels={labelsOf(kind, labels)}
              formErrors={form.errors}
              answer={answer}
            />
          )}
          <input type="hidden" name="version" value={version} />
          {kind === 'indsend' && (
            <>
              <DayField field={field('on')} label={label.on} />
              <TextField field={field('time')} label={label.time} isOptional isShort />
              <TextField field={field('by')} label={label.by} />
              <TextField field={field('receipt')} label={label.receipt} isOptional />
              <FileField id="file" label={label.file} isOptional isMultiple problem={answer?.file} />
              <TextAreaField field={field('note')} label={label.note} isOptional />
              {obligation.siblings.length > 0 && (
                <fieldset className="field">
                  <legend>{label.also}</legend>
                  <span className="hint">{alsoHint}</span>
                  {obligation.siblings.map((one) => (
                    <label key={one.id} className="checkline">
                      <input
                        className="pick"
                        type="checkbox"
                        name="valgt"
                        value={`${one.id}|${one.version}`}
                      />
                      <span>
                        <b>{one.name}</b>
                        <small>
                          {formats.period(one.period.from, one.period.through)} · {formats.day(one.due)}
                        </small>
                      </span>
                    </label>
                  ))}
                </fieldset>
              )}
            </>
          )}
          {kind === 'godkendt' && (
            <>
              <DayField field={field('on')} label={label.on} />
              <TextAreaField field={field('note')} label={label.note} isOptional />
            </>
          )}
          {kind === 'returneret' && <TextAreaField field={field('words')} label={label.words} />}
          {kind === 'frafaldet' && <TextAreaField field={field('reason')} label={label.reason} />}
          {kind === 'frist' && (
            <>
              <DayField field={field('day')} label={label.day} hint={dayHint} isOptional />
              <TextAreaField field={field('reason')} label={agreedReason} />
            </>
          )}
          {kind === 'ansvarlig' && (
            <>
              <SelectField
                field={field('responsibleId')}
                label={label.responsibleId}
                options={optionsOf(props.contacts)}
                emptyLabel={named(obligation.requirement.responsible)}
              />
              <SelectField
                field={field('deputyId')}
                label={label.deputyId}
                options={optionsOf(props.contacts)}
                emptyLabel={named(obligation.requirement.deputy)}
              />
            </>
          )}
          {kind === 'genoptag' && (
            <>
              <SelectField
                field={field('to')}
                label={label.to}
                options={codeOptions(
                  ['notStarted', 'collecting', 'drafting', 'internalReview'],
                  codes.obligationStatus,
                )}
                isShort
              />
              <TextAreaField field={field('note')} label={label.why} />
            </>
          )}
          <div className="foot">
            <Button kind="primary" aria-busy={isBusy}>
              {answer?.conflict ? common.saveMine : words.stepForms[kind].save}
            </Button>
            <LinkButton kind="quiet" to={obligation.path}>
              {common.cancel}
            </LinkButton>
          </div>
        </Form>
      </section>
    </>
  )
}

/** Conform makes a field when it is asked for: only those of this step are. */
function labelsOf(kind: StepKind, labels: Record<string, string>): Record<string, string> {
  const names = Object.keys(stepSchemas[kind].shape)
  return Object.fromEntries(names.map((name) => [name, labels[name] ?? name]))
}
