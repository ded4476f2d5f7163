import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import { SelectField, TickField } from '~/ui/forms/choice-fields'
import { AmountField, DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { ClosingPlanPage, ClosingProposal } from '~/usecases/anchoring/closing-plan'
import { useSubjectName } from '../anchoring/subject-name'
import type { FormAnswer } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'
import { optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { closingPlanSchema } from './form'
import { LastReportsPanel } from '../anchoring-subject/last-reports-panel'

interface ClosingPlanViewProps {
  page: ClosingPlanPage
  answer: FormAnswer | undefined
}

/** What closing something takes, counted back from its end, before any of it is written. */
export function ClosingPlanView({ page, answer }: ClosingPlanViewProps) {
  const all = useWords()
  const { anchoring, closing: words } = all
  const formats = useFormats()
  const { subject, endsOn, kept, contacts } = page
  const name = useSubjectName()({ subjectKind: subject.kind, name: subject.name })
  const isNew = (step: ClosingProposal) => !kept.includes(proposedTitle(step, subject.kind, all))
  const proposals = page.proposals.filter(isNew)
  const lines = proposals.map((step) => ({
    id: step.id,
    take: textOf.tick(kept.length === 0 && !step.goesOn),
    title: proposedTitle(step, subject.kind, all),
    day: textOf.day(step.day),
    responsibleId: textOf.text(page.responsibleId),
    cost: undefined,
  }))
  const [form, fields] = useRecordForm({
    id: 'closing',
    schema: closingPlanSchema,
    result: answer?.result,
    values: { steps: lines as never },
  })
  const rows = fields.steps.getFieldList().map((row) => row.getFieldset())
  const people = optionsOf(contacts)
  const { labels } = words
  const isFinished = proposals.length === 0
  return (
    <>
      <PageHead
        title={words.pageTitle(name)}
        sub={words.sub(formats.day(endsOn))}
        crumbs={[
          { to: `/forankring?plan=${subject.planId}`, label: anchoring.title },
          { to: subject.address, label: name },
        ]}
      />
      <div className="stack">
        {kept.length > 0 && <Note title={words.keptTitle}>{kept.join(' · ')}</Note>}
        {isFinished ? (
          <p>
            {words.nothingNew} <Link to={subject.address}>{words.back}</Link>
          </p>
        ) : (
          <section className="panel" aria-label={words.pageTitle(name)}>
            <RecordForm
              form={form}
              fields={Object.fromEntries(
                rows.flatMap((row) => Object.values(row).map((each) => [each.name, each])),
              )}
              labels={Object.fromEntries(
                rows.flatMap((row, at) =>
                  (['title', 'day', 'responsibleId', 'cost'] as const).map((field) => [
                    row[field].name,
                    `${words.line(at + 1)}, ${labels[field].toLowerCase()}`,
                  ]),
                ),
              )}
              answer={answer}
              submitLabel={words.write}
              cancelTo={subject.address}
            >
              {rows.map((row, at) => (
                <fieldset key={at} className="condition-row">
                  <legend>{proposals[at] ? lines[at]?.title : words.line(at + 1)}</legend>
                  <input type="hidden" name={row.id.name} value={String(row.id.initialValue ?? '')} />
                  <TickField
                    field={row.take}
                    label={words.take}
                    {...(proposals[at] && { hint: whyOf(proposals[at], all) })}
                  />
                  <TextField field={row.title} label={labels.title} />
                  <div className="pair">
                    <DayField field={row.day} label={labels.day} isOptional />
                    <AmountField field={row.cost} label={labels.cost} isOptional />
                  </div>
                  <SelectField
                    field={row.responsibleId}
                    label={labels.responsibleId}
                    options={people}
                    isOptional
                  />
                </fieldset>
              ))}
            </RecordForm>
          </section>
        )}
        <LastReportsPanel reports={page.lastReports} />
      </div>
    </>
  )
}

function proposedTitle(
  { code, position }: ClosingProposal,
  kind: ClosingPlanPage['subject']['kind'],
  { closing }: Words,
): string {
  if (code === 'staffNotice') return closing.steps.staffNotice(position?.name ?? '')
  if (code === 'participantsTold') return closing.steps.participantsTold[kind]
  return closing.steps[code]
}

/** Why the day is that day, and what to look out for. */
function whyOf(step: ClosingProposal, { closing: { why } }: Words): string {
  return [
    step.months === 0 ? why.atEnd : why.before(step.months),
    step.isNoticeUnknown && why.noticeUnknown,
    step.goesOn && why.goesOn,
    step.hasPassed && why.hasPassed,
  ]
    .filter(Boolean)
    .join(' ')
}
