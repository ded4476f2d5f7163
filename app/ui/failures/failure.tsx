import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import type { RecordKind } from '~/domain/access/rights'
import { useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import { LinkButton } from '../primitives/button'

/** What went wrong, in words for the reader; never the error itself. */
export function Failure() {
  const words = useWords()
  const { title, text, isWorthRetrying } = explain(useRouteError(), words)
  return (
    <div className="head">
      <div className="lead">
        <h1>{title}</h1>
        <p className="sub">{text}</p>
        <div className="acts mt3">
          {isWorthRetrying && (
            <a className="btn" href="">
              {words.failures.retry}
            </a>
          )}
          <LinkButton kind="primary" to="/" reloadDocument={isWorthRetrying}>
            {words.failures.home}
          </LinkButton>
        </div>
      </div>
    </div>
  )
}

function explain(error: unknown, words: Words) {
  const { failures } = words
  const status = isRouteErrorResponse(error) ? error.status : 500
  if (status === 404) return { ...missingWords(error, words), isWorthRetrying: false }
  if (status === 403) return { ...failures.forbidden, isWorthRetrying: false }
  if (status === 413) return { ...failures.tooLarge, isWorthRetrying: false }
  if (status === 503) return { ...failures.unavailable, isWorthRetrying: true }
  return { title: failures.unexpected.title, text: failures.unexpected.text, isWorthRetrying: true }
}

function missingWords(error: unknown, { failures, codes }: Words) {
  const kind = isRouteErrorResponse(error) ? (error.data as { kind?: RecordKind } | null)?.kind : undefined
  const named = kind && kind in codes.record ? codes.record[kind as keyof typeof codes.record] : undefined
  return named
    ? { title: failures.notFound.record(named), text: failures.notFound.recordText }
    : { title: failures.notFound.title, text: failures.notFound.text }
}
