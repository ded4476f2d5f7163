import { Form } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { problemWords } from '~/ui/forms/field'
import { Button } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { ReviewPage } from '~/usecases/board-reviews/review-pages'
import type { PressAnswer } from './press-answer'
import { problemOf } from './press-answer'

/** What readers have written, with an account or a personal link, and room for one's own. */
export function CommentsPanel({ page, answer }: { page: ReviewPage; answer: PressAnswer | undefined }) {
  const words = useWords()
  const formats = useFormats()
  const { page: own } = words.boardReviews
  const problem = problemOf(answer, 'comment', null, 'text')
  return (
    <Panel title={own.comments} id="kommentarer">
      {page.comments.length === 0 && <p className="small">{own.noComments}</p>}
      {page.comments.length > 0 && (
        <ul className="hist">
          {page.comments.map(({ id, author, at, text }) => (
            <li key={id}>
              <time dateTime={at}>{formats.moment(at)}</time>
              <span>
                <b>{author}</b>
                <small>{text}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {page.may.comment && (
        // A comment that was sent is another form: its box is empty again.
        <Form method="post" className="form" preventScrollReset key={page.comments.length}>
          <input type="hidden" name="press" value="comment" />
          <div className="field">
            <label htmlFor="kommentar">{own.comment}</label>
            <textarea
              id="kommentar"
              name="text"
              defaultValue={problem && typeof answer?.pressed.text === 'string' ? answer.pressed.text : ''}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? 'kommentar-fejl' : undefined}
            />
            {problem && (
              <span className="err" id="kommentar-fejl">
                {problemWords(problem, words, formats)}
              </span>
            )}
          </div>
          <div className="acts">
            <Button>{own.send}</Button>
          </div>
        </Form>
      )}
    </Panel>
  )
}
