import type { BoardDecisionCode, DecisionFigures } from '~/domain/board/board-decision'
import { boardDecisions } from '~/domain/board/board-decision'
import { useFormats, useWords } from '~/i18n/language-context'
import { ChoiceField } from '~/ui/forms/choice-fields'
import { DayField, TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { FormAnswer, FormTexts } from '../saving/answer-save.server'
import { RecordForm } from '../saving/record-form'
import { decisionSchema } from './form'

interface DecisionFormViewProps {
  review: { id: string; title: string }
  decision: {
    id: string
    subject: string
    text: string | null
    proposal: BoardDecisionCode | null
    figures: DecisionFigures | null
    version: number
  }
  texts: FormTexts
  answer: FormAnswer | undefined
}

export function DecisionFormView({ review, decision, texts, answer }: DecisionFormViewProps) {
  const { boardReviews, fields: fieldWords, records } = useWords()
  const words = boardReviews.decide
  const formats = useFormats()
  const [form, fields] = useRecordForm({
    id: 'decision',
    schema: decisionSchema,
    result: answer?.result,
    values: texts,
  })
  const title = words.title(decision.subject)
  const { proposal, figures } = decision
  const options = [
    ...boardDecisions.map((code) => ({
      value: code,
      label:
        code === proposal ? words.proposedOption(boardReviews.decision[code]) : boardReviews.decision[code],
      consequence: words.consequence[code],
    })),
    { value: '', label: words.undecided },
  ]
  return (
    <>
      <PageHead
        title={title}
        sub={words.sub}
        crumbs={[
          { to: '/bestyrelse', label: boardReviews.title },
          { to: `/bestyrelse/${review.id}`, label: review.title },
        ]}
      />
      <section className="panel" aria-label={title}>
        {figures && (
          <div className="mb2">
            <Note tone="info" title={decision.text ?? decision.subject}>
              {boardReviews.page.onFigures({
                gap: formats.kroner(figures.annualGap),
                need: formats.kroner(figures.annualNeed),
                score: figures.score === null ? null : formats.number(figures.score),
                day: formats.day(figures.asOf),
              })}
            </Note>
          </div>
        )}
        <RecordForm
          form={form}
          fields={fields}
          labels={records.fields.boardReview}
          choices={{ decision: options }}
          answer={answer}
          version={decision.version}
          submitLabel={words.save}
          cancelTo={`/bestyrelse/${review.id}#${decision.id}`}
        >
          <ChoiceField field={fields.decision} label={words.decision} options={options} />
          <DayField
            field={fields.postponedTo}
            label={words.postponedTo}
            hint={words.postponedToHint}
            isOptional
          />
          <div className="pair">
            <TextField field={fields.decidedBy} label={words.decidedBy} hint={words.decidedByHint} />
            <DayField field={fields.decidedOn} label={words.decidedOn} hint={fieldWords.dayHint} />
          </div>
          <TextAreaField field={fields.note} label={words.note} isOptional />
        </RecordForm>
      </section>
    </>
  )
}
