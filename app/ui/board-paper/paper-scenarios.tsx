import type { BoardScenario } from '~/domain/board/board-figures'
import { scenarioAmounts, scenarioFacts, stripSentence } from '~/i18n/board-paper-sentences'
import { useFormats, useWords } from '~/i18n/language-context'
import { certainties } from '../charts/coverage-month'

const edges = ['solid', 'dashed', 'double', 'dotted'] as const

/** What may come of it, side by side: both amounts, the year's need in its four parts, and the facts. */
export function PaperScenarios({
  scenarios,
  year,
}: {
  scenarios: readonly BoardScenario[]
  year: string | null
}) {
  const words = useWords()
  const formats = useFormats()
  const own = words.boardPaper
  if (scenarios.length === 0) return null
  return (
    <section>
      <h2>{own.scenarios(scenarios.length, year)}</h2>
      <div className="outcomes">
        {scenarios.map((scenario, at) => {
          const amounts = scenarioAmounts(scenario, words, formats)
          return (
            <div key={scenario.id ?? ''} className={edges[at % edges.length]}>
              <h3>{scenario.name ?? own.asItStands}</h3>
              <p className="big">{amounts.gap}</p>
              <p>{[amounts.gapWords, amounts.missing].filter(Boolean).join(', ')}</p>
              <Split scenario={scenario} label={stripSentence(scenario, words, formats)} />
              <dl>
                {scenarioFacts(scenario, year, words, formats).map(({ label, text }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
              {scenario.note && <p>{scenario.note}</p>}
              {scenario.brokenChanges > 0 && <p>{own.broken(scenario.brokenChanges)}</p>}
            </div>
          )
        })}
      </div>
    </section>
  )
}

/** The year's need as a bar of its four parts, as wide as its place. */
function Split({ scenario: { year }, label }: { scenario: BoardScenario; label: string }) {
  const shareOf = (key: (typeof certainties)[number]['key']) =>
    year.need > 0 ? (Math.max(0, year[key]) / year.need) * 100 : 0
  const parts = certainties.map(({ key, fill }, at) => ({
    fill,
    share: shareOf(key),
    x: certainties.slice(0, at).reduce((sum, before) => sum + shareOf(before.key), 0),
  }))
  return (
    <svg className="split" role="img" aria-label={label}>
      {parts
        .filter(({ share }) => share > 0)
        .map(({ fill, share, x }) => (
          <rect
            key={fill}
            className={`x-${fill}`}
            x={`${x.toFixed(2)}%`}
            width={`${share.toFixed(2)}%`}
            height="100%"
          />
        ))}
    </svg>
  )
}
