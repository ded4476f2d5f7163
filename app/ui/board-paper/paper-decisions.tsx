import type { ReviewDecision } from '~/domain/board/board-decision'
import type { BoardFigures } from '~/domain/board/board-figures'
import { outcomeOf, proposalOf, timeLeft } from '~/i18n/board-paper-sentences'
import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '../primitives/icon'

/** What the board is asked to decide, each with its last day; boxes only where it is printed to be filled in by hand. */
export function PaperDecisions({
  decisions,
  figures,
}: {
  decisions: readonly ReviewDecision[]
  figures: BoardFigures
}) {
  const words = useWords()
  const formats = useFormats()
  const own = words.boardPaper
  if (decisions.length === 0) return <p>{own.nothingToDecide}</p>
  return (
    <ol className="decide">
      {decisions.map((decision) => {
        const outcome = outcomeOf(decision, words, formats)
        const text = proposalOf(decision, words)
        return (
          <li key={decision.id}>
            <div>
              <h3>{decision.subject}</h3>
              {text && <p>{text}</p>}
              {outcome ? (
                <p className="outcome">
                  <Icon name="check" small /> <b>{outcome}</b>
                </p>
              ) : (
                <p className="tick" aria-hidden="true">
                  {own.boxes.map((word) => (
                    <span key={word}>{word}</span>
                  ))}
                </p>
              )}
            </div>
            {decision.latestOn && (
              <p className="by">
                {own.latest}
                <b>{formats.day(decision.latestOn)}</b>
                {timeLeft(decision, figures, formats)}
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
