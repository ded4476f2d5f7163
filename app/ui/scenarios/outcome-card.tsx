import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { fullWeek } from '~/domain/funding/weeks-of-post'
import { oere } from '~/domain/money/oere'
import type { ScenarioOutcome } from '~/domain/scenarios/outcome'
import { useFormats, useWords } from '~/i18n/language-context'
import { SplitBar } from './split-bar'

interface OutcomeCardProps {
  outcome: ScenarioOutcome
  /** Its name, a link where it has a page. */
  heading: ReactNode
  /** The live plan's end: another one is told. */
  planThrough: string
  children?: ReactNode
}

/** One outcome as a column: what is not secured, the bar of the year, and the counts. */
export function OutcomeCard({ outcome, heading, planThrough, children }: OutcomeCardProps) {
  const words = useWords().scenarios
  const formats = useFormats()
  const { totals, difference, counts, fundMoney, parties, through } = outcome
  const differs = useDifferenceWords(difference.gap)
  const years = formats.number(counts.hoursAtRisk / fullWeek, 1)
  const facts: [string, string][] = [
    [words.facts.fund, formats.kroner(fundMoney)],
    ...parties.map(({ name, amount }): [string, string] => [words.facts.taken(name), formats.kroner(amount)]),
    [
      words.facts.missing,
      words.ofActivities(formats.number(counts.missingMoney), formats.number(counts.activities)),
    ],
    [words.facts.underHalf, formats.number(counts.underHalf)],
    [
      words.facts.posts,
      counts.positionsAtRisk === 0 ? '0' : words.postsAtRisk(formats.number(counts.positionsAtRisk), years),
    ],
    ...(through === planThrough ? [] : [[words.facts.planEnds, formats.day(through)] as [string, string]]),
  ]
  return (
    <div className={outcome.scenarioId === null ? 'live' : difference.gap > 0 ? 'w' : undefined}>
      <h3>{heading}</h3>
      <p className="big">{formats.shortKroner(totals.gap)}</p>
      <p className="unit">{words.perYear}</p>
      <SplitBar figures={totals} />
      <p className="small">
        {totals.missing > 0 && `${words.noSource(formats.shortKroner(totals.missing))}. `}
        {outcome.scenarioId !== null && `${differs}.`}
      </p>
      <dl>
        {facts.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {children}
    </div>
  )
}

/** How an amount differs from the live plan's, in words: `1.200.000 kr. mindre end nu`. */
export function useDifferenceWords(difference: number): string {
  const words = useWords().scenarios
  const formats = useFormats()
  const amount = formats.shortKroner(oere(Math.abs(difference)))
  if (difference === 0) return words.same
  return difference < 0 ? words.less(amount) : words.more(amount)
}
