import { Form } from '@remix-run/react'
import type { AnchoringStage } from '~/domain/anchoring/anchoring'
import { anchoringStages } from '~/domain/anchoring/anchoring'
import { asksForEvidence, isStepBack, usualNextStage } from '~/domain/anchoring/stage-step'
import type { Day } from '~/domain/calendar/day'
import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { FileField } from '~/ui/forms/file-field'
import { AmountField, DayField, HoursField, TextAreaField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { SubjectRow } from '~/usecases/anchoring/anchoring-page'
import { useSubjectName } from '../anchoring/subject-name'
import type { FormAnswer } from '../saving/answer-save.server'
import { ConflictPanel } from '../saving/conflict-panel'
import { textOf } from '../saving/form-texts'
import { codeOptions } from '../saving/options'
import { stageSchema } from './form'

interface StageFormViewProps {
  subject: Pick<SubjectRow, 'subjectKind' | 'name' | 'address' | 'version' | 'stage'>
  today: Day
  chosen: AnchoringStage | null
  /** Somebody changed the subject while its card was moved. */
  isChanged: boolean
  texts: { amount: string | undefined; hours: string | undefined }
  answer: (FormAnswer & { file?: { code: string; file: string } }) | undefined
}

/** A step of a subject, with the evidence or the reason it asks for. */
export function StageFormView({ subject, today, chosen, isChanged, texts, answer }: StageFormViewProps) {
  const { anchoring, codes, common } = useWords()
  const { labels, ...words } = anchoring.stageForm
  const name = useSubjectName()(subject)
  const { stage, address } = subject
  const usual = chosen ?? usualNextStage(stage)
  const [form, fields] = useRecordForm({
    id: 'stage',
    schema: stageSchema,
    result: answer?.result,
    values: { to: usual, on: textOf.day(today), ...texts },
  })
  const to = anchoringStages.find((each) => each === fields.to.value) ?? usual
  const title = words.title(name)
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { to: '/forankring', label: anchoring.title },
          { to: address, label: name },
        ]}
        sub={words.sub(codes.stage[stage])}
      />
      <section className="panel" aria-label={title}>
        {isChanged && (
          <div role="alert" className="mb2">
            <Note title={words.conflict(name)} />
          </div>
        )}
        {asksForEvidence(stage, to) && (
          <div className="mb2">
            <Note tone="info">{words.asksEvidence}</Note>
          </div>
        )}
        {isStepBack(stage, to) && (
          <div className="mb2">
            <Note tone="info">{words.asksReason}</Note>
          </div>
        )}
        <Form method="post" id={form.id} noValidate className="form" encType="multipart/form-data">
          {answer?.conflict ? (
            <ConflictPanel conflict={answer.conflict} labels={labels} choices={{}} />
          ) : (
            <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={answer} />
          )}
          <input type="hidden" name="version" value={answer?.conflict?.version ?? subject.version} />
          <SelectField
            field={fields.to}
            label={labels.to}
            options={codeOptions(anchoringStages, codes.stage).filter(({ value }) => value !== stage)}
            isShort
          />
          <DayField field={fields.on} label={labels.on} hint={words.onHint} />
          <TextAreaField
            field={fields.evidence}
            label={labels.evidence}
            hint={words.evidenceHint}
            isOptional
          />
          <FileField id="file" label={labels.file} isOptional isMultiple problem={answer?.file} />
          <div className="pair">
            <AmountField field={fields.amount} label={labels.amount} hint={words.amountHint} isOptional />
            <HoursField field={fields.hours} label={labels.hours} isOptional />
          </div>
          <TextAreaField field={fields.reason} label={labels.reason} hint={words.reasonHint} isOptional />
          <div className="foot">
            <Button kind="primary">{answer?.conflict ? common.saveMine : words.save}</Button>
            <LinkButton kind="quiet" to={address}>
              {common.cancel}
            </LinkButton>
          </div>
        </Form>
      </section>
    </>
  )
}
