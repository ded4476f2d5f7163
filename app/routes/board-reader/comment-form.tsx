import { Form } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { longestComment } from '~/domain/board/link-life'
import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import { Button } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import type { BoardLinkProblem, ReadBoardLink } from '~/usecases/board-reviews/board-link-pages'

export interface ReaderAnswer {
  sent: boolean
  /** What was written and not sent. */
  text: string
  problem: 'required' | 'tooLong' | 'cpr' | 'tooMany' | null
  /** Why the link no longer works, where it has ended since the page was opened. */
  over: BoardLinkProblem | null
}

/** What the reader has to say, in the name that the link is for; and what they have said before. */
export function CommentForm({ read, answer }: { read: ReadBoardLink; answer: ReaderAnswer | null }) {
  const words = useWords().boardLinks.reader
  const formats = useFormats()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (answer?.sent && field.current) field.current.value = ''
    if (answer?.problem) field.current?.focus()
  }, [answer])
  return (
    <Panel title={words.commentTitle} note={words.commentNote(read.reader)} id="kommentar">
      {answer?.sent && (
        <div role="status" className="mb2">
          <Note tone="info">{words.sent}</Note>
        </div>
      )}
      <Form method="post" className="form">
        <div className="field">
          <label htmlFor="text">{words.comment}</label>
          <textarea
            ref={field}
            id="text"
            name="text"
            rows={5}
            maxLength={longestComment}
            required
            defaultValue={answer?.text ?? ''}
            aria-invalid={answer?.problem ? true : undefined}
            aria-describedby={answer?.problem ? 'text-fejl' : undefined}
          />
          {answer?.problem && (
            <span className="err" id="text-fejl">
              <Icon name="alert" />
              <span>{words.problems[answer.problem]}</span>
            </span>
          )}
        </div>
        <div className="foot">
          <Button kind="primary">{words.submit}</Button>
        </div>
      </Form>
      {read.comments.length > 0 && (
        <>
          <h3 className="mt2">{words.own}</h3>
          <ul className="hist">
            {read.comments.map(({ id, text, at }) => (
              <li key={id}>
                <span className="small">{formats.moment(at)}</span>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
