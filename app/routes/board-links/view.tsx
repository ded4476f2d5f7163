import type { SubmissionResult } from '@conform-to/react'
import { useWords } from '~/i18n/language-context'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { BoardLinksPage } from '~/usecases/board-reviews/board-link-pages'
import { LinksPanel } from './links-panel'
import { MakePanel } from './make-panel'
import type { MadeLinks } from './made-links'
import { MadeLinksNote } from './made-links'

interface BoardLinksViewProps {
  page: BoardLinksPage
  answer: { result: SubmissionResult<string[]> | null; made: MadeLinks | null; revoked: string | null } | null
}

/** Personal links to a frozen paper: who has one, how often it was read, and how it ends. */
export function BoardLinksView({ page, answer }: BoardLinksViewProps) {
  const { boardLinks: words, boardReviews } = useWords()
  return (
    <>
      <PageHead
        title={words.pageTitle(page.review.name)}
        sub={words.sub}
        crumbs={[
          { to: '/bestyrelse', label: boardReviews.title },
          { to: `/bestyrelse/${page.review.id}`, label: page.review.name },
          { label: words.title },
        ]}
      />
      {answer?.made && <MadeLinksNote made={answer.made} />}
      {answer?.revoked && (
        <div role="status" className="mb2">
          <Note tone="info">{words.list.revoked(answer.revoked)}</Note>
        </div>
      )}
      <div className="grid">
        <MakePanel key={page.links.length} page={page} result={answer?.result ?? null} />
        <LinksPanel links={page.links} />
      </div>
    </>
  )
}
