import type { ReviewDecision, ReviewTexts } from '~/domain/board/board-decision'
import type { BoardFigures } from '~/domain/board/board-figures'
import { activitiesInPlace, paperMatrix } from '~/domain/board/paper-parts'
import { boardPaperSentences, paidBy, paperOccasion, thousands } from '~/i18n/board-paper-sentences'
import { useFormats, useWords } from '~/i18n/language-context'
import { CliffChart } from '../charts/cliff-chart'
import { Emphasised } from '../primitives/emphasised'
import { RiskMatrix } from '../risk/risk-matrix'
import { PaperDecisions } from './paper-decisions'
import { PaperPositions } from './paper-positions'
import { PaperScenarios } from './paper-scenarios'

interface BoardPaperProps {
  figures: BoardFigures
  texts: ReviewTexts
  decisions: readonly ReviewDecision[]
}

/** A board paper on the screen: what its two pages say, with room for all of it. Its sentence is the page's heading. */
export function BoardPaper({ figures, texts, decisions }: BoardPaperProps) {
  const words = useWords()
  const formats = useFormats()
  const own = words.boardPaper
  const { headline, summary, certainty, since, year, asOf } = boardPaperSentences(figures, words, formats)
  const first = figures.months[0]
  const matrix = paperMatrix(figures)
  const placed = matrix.rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items))
  const places = activitiesInPlace(figures)
  return (
    <article className="board-paper">
      <header>
        <span>
          <b>{figures.plan.name}</b> · {paperOccasion(texts, words, formats)}
        </span>
        <span>{asOf}</span>
      </header>
      <h1>
        <Emphasised text={headline} as="em" />
      </h1>
      {texts.status === 'draft' && (
        <p>
          <b>{own.draftNote}</b>
        </p>
      )}
      {since && <p>{since}</p>}
      {texts.intro ? <Lines text={texts.intro} /> : summary && <p>{summary}</p>}
      {certainty && <p className="sub">{certainty}</p>}
      {first && (
        <CliffChart
          months={figures.months}
          window={{ first: first.month, length: figures.months.length }}
          planThrough={figures.plan.through}
          today={figures.asOf}
        />
      )}
      <h2>{own.decide}</h2>
      <PaperDecisions decisions={decisions} figures={figures} />
      {placed.length > 0 && (
        <section>
          <h2>{own.matrix(placed.length)}</h2>
          {placed.some(({ annualGap }) => thousands(annualGap, formats)) && (
            <p className="small">{own.matrixNote(year)}</p>
          )}
          <RiskMatrix matrix={matrix} linksTo={null} />
        </section>
      )}
      <PaperScenarios scenarios={figures.scenarios} year={year} />
      <h2>{own.positions}</h2>
      <PaperPositions positions={figures.positions} />
      <h2>{places.length > 0 ? own.inPlace(places.length, year) : own.nothingInPlace(year)}</h2>
      {places.length > 0 && (
        <ul className="place">
          {places.map((activity) => (
            <li key={activity.id}>
              <b>{activity.name}</b>
              <span>{paidBy(activity, words, formats)}</span>
            </li>
          ))}
        </ul>
      )}
      {texts.closing ? <Lines text={texts.closing} /> : <p className="small">{own.certaintyNote}</p>}
    </article>
  )
}

function Lines({ text }: { text: string }) {
  return text.split(/\n+/).map((line, index) => <p key={index}>{line}</p>)
}
