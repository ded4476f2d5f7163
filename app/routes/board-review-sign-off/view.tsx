import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { Named } from '~/usecases/refusals'
import type { FormAnswer } from '../saving/answer-save.server'
import { RecordForm } from '../saving/record-form'
import { signOffSchema } from './form'

interface SignOffViewProps {
  review: { id: string; title: string }
  undecided: Named[]
  today: Day
  answer: FormAnswer | undefined
}

export function SignOffView({ review, undecided, today, answer }: SignOffViewProps) {
  const { boardReviews, common, fields: fieldWords } = useWords()
  const words = boardReviews.signOff
  const formats = useFormats()
  const [form, fields] = useRecordForm({
    id: 'signoff',
    schema: signOffSchema,
    result: answer?.result,
    values: { on: formats.day(today) },
  })
  const home = `/bestyrelse/${review.id}`
  return (
    <>
      <PageHead
        title={words.title(review.title)}
        sub={words.text}
        crumbs={[
          { to: '/bestyrelse', label: boardReviews.title },
          { to: home, label: review.title },
        ]}
      />
      <section className="panel" aria-label={words.confirm}>
        {undecided.length > 0 ? (
          <>
            <Note tone="bad" title={words.undecided}>
              {words.undecidedText}
            </Note>
            <ul className="plain mt2">
              {undecided.map(({ id, name }) => (
                <li key={id}>
                  <Link to={`${home}/beslutning/${id}`}>{name}</Link>
                </li>
              ))}
            </ul>
            <p className="acts mt2">
              <LinkButton to={home}>{common.back}</LinkButton>
            </p>
          </>
        ) : (
          <RecordForm
            form={form}
            fields={fields}
            labels={{ on: words.on, by: words.by }}
            answer={answer}
            submitLabel={words.confirm}
            cancelTo={home}
          >
            <DayField field={fields.on} label={words.on} hint={fieldWords.dayHint} />
            <TextField field={fields.by} label={words.by} hint={words.byHint} />
          </RecordForm>
        )}
      </section>
    </>
  )
}
