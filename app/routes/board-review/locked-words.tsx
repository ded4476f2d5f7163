import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react'
import type { ReviewStatus } from '~/domain/board/board-decision'
import { useWords } from '~/i18n/language-context'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'

interface LockedWords {
  lockedAs: ReviewStatus
  typed: string[]
}

/** Fields somebody writes sentences in, alone or as `decisions[0].text`. */
const written = /(^|\.)(note|intro|closing|subject|text|minutes)$/

/** What somebody had written when a paper was locked under them: a 409 for `LockedWordsPage`, so that it can be copied. */
export function lockedWords(status: ReviewStatus, form: FormData): Response {
  const typed = [...form].flatMap(([name, value]) =>
    written.test(name) && typeof value === 'string' && value.trim() !== '' ? value : [],
  )
  return Response.json({ lockedAs: status, typed } satisfies LockedWords, {
    status: 409,
    statusText: 'Conflict',
  })
}

/** The error boundary of a form of a paper; what is not about its lock goes on to the one above. */
export function LockedWordsPage({ home }: { home: string }) {
  const words = useWords().boardReviews.page
  const error = useRouteError()
  if (!isRouteErrorResponse(error) || !isLocked(error.data)) throw error
  const { lockedAs, typed } = error.data
  return (
    <>
      <PageHead title={words.lockedMeanwhile} />
      <Note title={words.locked[lockedAs]} />
      {typed.length > 0 && (
        <div className="mt3">
          <Panel title={words.notSaved} note={words.copyIt}>
            {typed.map((text, index) => (
              <p key={index} className="prewrap mb2">
                {text}
              </p>
            ))}
          </Panel>
        </div>
      )}
      <p className="mt3">
        <Link to={home}>{words.backToPaper}</Link>
      </p>
    </>
  )
}

function isLocked(value: unknown): value is LockedWords {
  return typeof value === 'object' && value !== null && 'lockedAs' in value
}
