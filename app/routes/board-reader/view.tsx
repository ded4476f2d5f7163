import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { BoardPaper } from '~/ui/board-paper/board-paper'
import { PaperFiles } from '~/ui/board-paper/paper-files'
import { EmptyState } from '~/ui/primitives/empty-state'
import { SkipLink } from '~/ui/shell/skip-link'
import { VisitorFrame } from '~/ui/shell/visitor-frame'
import type { ReadBoardLink, ReadBoardLinkResult } from '~/usecases/board-reviews/board-link-pages'
import type { ReaderAnswer } from './comment-form'
import { CommentForm } from './comment-form'

interface BoardReaderViewProps {
  read: ReadBoardLinkResult
  /** Null where the link does not work. */
  token: string | null
  answer: ReaderAnswer | null
}

/** A frozen paper for the holder of a personal link, or why the link does not work. */
export function BoardReaderView({ read, token, answer }: BoardReaderViewProps) {
  const { reader } = useWords().boardLinks
  const over = answer?.over ?? (read.ok ? null : read.reason)
  return (
    <>
      <SkipLink />
      {read.ok && token && !over ? (
        <VisitorFrame width="wide">
          <Reader read={read} token={token} answer={answer} />
        </VisitorFrame>
      ) : (
        <VisitorFrame>
          <section className="panel">
            <EmptyState
              isPageTitle
              title={reader.over[over ?? 'unknown']}
              text={reader.overText[over ?? 'unknown']}
            />
            {answer && !answer.sent && answer.text !== '' && (
              <div role="alert">
                <h2>{reader.kept}</h2>
                <label htmlFor="gemt">{reader.keptText}</label>
                <textarea id="gemt" readOnly rows={6} value={answer.text} />
              </div>
            )}
          </section>
        </VisitorFrame>
      )}
    </>
  )
}

function Reader({
  read,
  token,
  answer,
}: {
  read: ReadBoardLink
  token: string
  answer: ReaderAnswer | null
}) {
  const words = useWords().boardLinks.reader
  const formats = useFormats()
  const { figures, texts, decisions } = read
  return (
    <>
      <p className="small noprint mb2">
        {words.for(read.reader, figures.plan.secretariat)} {words.until(formats.day(read.through))}{' '}
        {texts.frozenOn && words.frozen(formats.day(texts.frozenOn))}
      </p>
      <PaperFiles home={`/oplaeg/${token}`} />
      <BoardPaper figures={figures} texts={texts} decisions={decisions} />
      <div className="noprint mt2">
        <CommentForm read={read} answer={answer} />
        <p className="small">
          {words.account}{' '}
          <Link to="/login" rel="noreferrer">
            {words.signIn}
          </Link>
        </p>
      </div>
    </>
  )
}
