import { Link } from '@remix-run/react'
import type { ReviewDecision, ReviewTexts } from '~/domain/board/board-decision'
import type { BoardFigures } from '~/domain/board/board-figures'
import { useWords } from '~/i18n/language-context'
import { BoardPaper } from '~/ui/board-paper/board-paper'
import { PaperFiles } from '~/ui/board-paper/paper-files'
import type { Named } from '~/usecases/refusals'

interface BoardPaperViewProps {
  id: string
  plan: Named
  figures: BoardFigures
  texts: ReviewTexts
  decisions: readonly ReviewDecision[]
}

/** The paper as it is printed, on the screen. */
export function BoardPaperView({ id, plan, ...paper }: BoardPaperViewProps) {
  const { boardReviews, boardPaper } = useWords()
  const home = `/bestyrelse/${id}`
  return (
    <>
      <p className="crumb">
        <Link to={`/bestyrelse?plan=${plan.id}`}>{boardReviews.title}</Link> ›{' '}
        <Link to={home}>{paper.texts.title}</Link> › {boardPaper.crumb}
      </p>
      <PaperFiles home={home} hasWord />
      <BoardPaper {...paper} />
    </>
  )
}
