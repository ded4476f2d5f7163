import { useFormats, useWords } from '~/i18n/language-context'
import { CheckList } from '~/ui/forms/check-list'
import { SelectField } from '~/ui/forms/choice-fields'
import type { FormField } from '~/ui/forms/field'
import { TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { ReviewFormPage } from '~/usecases/board-reviews/review-pages'
import type { FormAnswer } from '../saving/answer-save.server'
import { optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { DecisionLines } from './decision-lines'
import { decisionLines, newReviewSchema, reviewSchema, reviewTexts } from './form'

interface ReviewFormViewProps {
  page: ReviewFormPage
  answer: FormAnswer | undefined
}

export function ReviewFormView({ page, answer }: ReviewFormViewProps) {
  return page.id === null ? (
    <NewReviewForm page={page} answer={answer} />
  ) : (
    <DraftForm page={page} id={page.id} answer={answer} />
  )
}

/** What a paper begins with; its items come with it, and are edited on the next page. */
function NewReviewForm({ page, answer }: ReviewFormViewProps) {
  const { boardReviews: all, records } = useWords()
  const words = all.form
  const [form, fields] = useRecordForm({
    id: 'review',
    schema: newReviewSchema,
    result: answer?.result,
    values: { planId: page.plan.id, ...reviewTexts(page.values) },
  })
  return (
    <>
      <PageHead
        title={words.newTitle}
        sub={words.newSub(page.plan.name)}
        crumbs={[{ to: `/bestyrelse?plan=${page.plan.id}`, label: all.title }]}
      />
      <section className="panel" aria-label={words.newTitle}>
        <RecordForm
          form={form}
          fields={fields}
          labels={records.fields.boardReview}
          answer={answer}
          submitLabel={words.create}
          cancelTo={`/bestyrelse?plan=${page.plan.id}`}
        >
          <input type="hidden" name="planId" value={page.plan.id} />
          <PaperFields page={page} fields={fields} />
        </RecordForm>
      </section>
    </>
  )
}

function DraftForm({ page, id, answer }: ReviewFormViewProps & { id: string }) {
  const { boardReviews: all, records } = useWords()
  const words = all.form
  const lines = decisionLines(page.values.decisions)
  const [form, fields] = useRecordForm({
    id: 'review',
    schema: reviewSchema,
    result: answer?.result,
    values: { ...reviewTexts(page.values), decisions: lines as never },
  })
  const rows = fields.decisions.getFieldList().map((row) => row.getFieldset())
  const lineFields = rows.flatMap((row, index) =>
    (['subject', 'place', 'activityId', 'text', 'proposal', 'latestOn'] as const).map(
      (name) => [row[name] as FormField, `${words.line(index + 1)}, ${labelOf(name).toLowerCase()}`] as const,
    ),
  )
  function labelOf(name: 'subject' | 'place' | 'activityId' | 'text' | 'proposal' | 'latestOn') {
    return name === 'activityId' ? words.activity : words[name]
  }
  const title = words.editTitle(page.values.title)
  return (
    <>
      <PageHead
        title={title}
        sub={words.editSub}
        crumbs={[
          { to: `/bestyrelse?plan=${page.plan.id}`, label: all.title },
          { to: `/bestyrelse/${id}`, label: page.values.title },
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={{
            title: fields.title,
            meetingId: fields.meetingId,
            agendaItem: fields.agendaItem,
            intro: fields.intro,
            closing: fields.closing,
            ...Object.fromEntries(lineFields.map(([field]) => [field.name, field])),
          }}
          labels={{
            ...records.fields.boardReview,
            ...Object.fromEntries(lineFields.map(([field, label]) => [field.name, label])),
          }}
          answer={answer}
          version={page.version ?? undefined}
          submitLabel={words.save}
          cancelTo={`/bestyrelse/${id}`}
          deleteTo={`/bestyrelse/${id}/slet`}
        >
          <PaperFields page={page} fields={fields} />
          <h2 id="punkter">{words.decisions}</h2>
          <p className="small">{words.decisionsNote}</p>
          <DecisionLines rows={rows} taken={page.values.decisions.length} activities={page.activities} />
          {page.suggestions.length > 0 && (
            <CheckList
              field={fields.suggestedIds}
              label={words.suggested}
              hint={words.suggestedHint}
              options={page.suggestions.map(({ activity, subject, reasons }) => ({
                value: activity.id,
                label: words.suggestion(subject, reasons.map((reason) => words.reasons[reason]).join(', ')),
              }))}
            />
          )}
        </RecordForm>
      </section>
    </>
  )
}

interface PaperFieldsProps {
  page: ReviewFormPage
  fields: Record<'title' | 'meetingId' | 'agendaItem' | 'intro' | 'closing' | 'scenarioIds', FormField>
}

function PaperFields({ page, fields }: PaperFieldsProps) {
  const words = useWords().boardReviews.form
  const formats = useFormats()
  return (
    <>
      <TextField field={fields.title} label={words.title} />
      <div className="pair">
        <SelectField
          field={fields.meetingId}
          label={words.meeting}
          hint={words.meetingHint}
          emptyLabel={words.noMeeting}
          options={page.meetings.map(({ id, day, time, body }) => ({
            value: id,
            label: [formats.weekdayDay(day), time && formats.time(time), body].filter(Boolean).join(', '),
          }))}
        />
        <TextField
          field={fields.agendaItem}
          label={words.agendaItem}
          hint={words.agendaItemHint}
          isShort
          isOptional
        />
      </div>
      <TextAreaField field={fields.intro} label={words.intro} hint={words.introHint} isOptional />
      <TextAreaField field={fields.closing} label={words.closing} hint={words.closingHint} isOptional />
      {page.scenarios.length > 0 ? (
        <CheckList
          field={fields.scenarioIds}
          label={words.scenarios}
          hint={words.scenariosHint}
          options={optionsOf(page.scenarios)}
        />
      ) : (
        <p className="small">{words.noScenarios}</p>
      )}
    </>
  )
}
