import type { BoardFigures } from '~/domain/board/board-figures'
import { useFormats, useWords } from '~/i18n/language-context'
import { Facts } from '~/ui/primitives/facts'
import { Panel } from '~/ui/primitives/panel'

/** The amounts and counts of a paper. */
export function FiguresPanel({ figures, isFrozen }: { figures: BoardFigures; isFrozen: boolean }) {
  const words = useWords().boardReviews.page
  const formats = useFormats()
  const { headline, positions, chance } = figures
  const { facts } = words
  const fullTime = positions.reduce((sum, each) => sum + each.fullTime, 0) / 10_000
  return (
    <Panel title={words.figures} note={isFrozen ? words.figuresFrozen : words.figuresLive}>
      <Facts
        facts={[
          [
            facts.losing,
            facts.ofActivities(formats.number(headline.losing), formats.number(headline.activities)),
          ],
          [facts.gap, formats.kroner(headline.annualGap)],
          [facts.missing, formats.kroner(headline.annualMissing)],
          [facts.secured, formats.number(headline.secured)],
          [facts.closing, formats.number(headline.closing)],
          [facts.firstUncovered, headline.firstUncoveredMonth && formats.month(headline.firstUncoveredMonth)],
          [facts.firstNotice, headline.firstNotice && formats.day(headline.firstNotice)],
          [
            facts.positions,
            positions.length > 0 &&
              facts.positionsValue(formats.number(positions.length), formats.number(fullTime, 1)),
          ],
          ...(chance
            ? [[facts.chance(formats.percent(chance.certainty)), formats.kroner(chance.atMost)] as const]
            : []),
        ]}
      />
    </Panel>
  )
}
