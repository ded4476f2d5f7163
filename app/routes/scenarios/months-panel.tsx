import type { Day } from '~/domain/calendar/day'
import { monthOf } from '~/domain/calendar/month'
import { allocate } from '~/domain/money/allocate'
import { oere } from '~/domain/money/oere'
import type { ScenarioOutcome } from '~/domain/scenarios/outcome'
import { useFormats, useWords } from '~/i18n/language-context'
import { CertaintyLegend } from '~/ui/charts/certainty-legend'
import type { StripMonth } from '~/ui/charts/coverage-strip'
import { CoverageStrip } from '~/ui/charts/coverage-strip'
import { Panel } from '~/ui/primitives/panel'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { Comparison } from '~/usecases/scenarios/scenario-pages'
import { useOutcomes } from './comparison-tables'

/** A strip for each outcome over the same months, and the gaps of those months as a table. */
export function MonthsPanel({ comparison, today }: { comparison: Comparison; today: Day }) {
  const words = useWords().scenarios
  const formats = useFormats()
  const outcomes = useOutcomes(comparison)
  const first = monthOf(today)
  const months = comparison.live.months.filter(
    ({ month }) => month >= first || month > comparison.live.year.from,
  )
  const gapOf = ({ months: all }: ScenarioOutcome, month: string) => {
    const found = all.find((one) => one.month === month)
    return found ? formats.amount(oere(found.need - found.firm)) : ''
  }
  return (
    <Panel title={words.table.months} note={words.table.monthsNote} span={12} action={<CertaintyLegend />}>
      <ResponsiveTable
        caption={words.table.months}
        rows={outcomes}
        rowKey={({ key }) => key}
        columns={[
          { key: 'scenario', title: words.table.scenario, isHeading: true, cell: ({ name }) => name },
          {
            key: 'coverage',
            title: words.table.coverage,
            place: 'f',
            cell: ({ outcome }) => (
              <CoverageStrip
                months={outcome.months.filter(({ month }) => month >= months[0]!.month).map(stripMonthOf)}
                planThrough={outcome.through}
              />
            ),
          },
          {
            key: 'gap',
            title: words.table.gap,
            label: words.table.gap,
            isNumber: true,
            place: 'l o1 lab',
            cell: ({ outcome }) => <b>{formats.amount(outcome.totals.gap)}</b>,
          },
          {
            key: 'missing',
            title: words.table.missing,
            label: words.table.missing,
            isNumber: true,
            place: 'r o1 lab',
            cell: ({ outcome }) => formats.amount(outcome.totals.missing),
          },
        ]}
      />
      <details>
        <summary>{words.table.showMonths}</summary>
        <div className="scroll" tabIndex={0} role="region" aria-label={words.table.monthsCaption}>
          <table className="tight">
            <caption className="vh">{words.table.monthsCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.table.month}</th>
                {outcomes.map(({ key, name }) => (
                  <th key={key} scope="col" className="num">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map(({ month }) => (
                <tr key={month}>
                  <th scope="row" className="nw">
                    {formats.month(month)}
                  </th>
                  {outcomes.map(({ key, outcome }) => (
                    <td key={key} className="num">
                      {gapOf(outcome, month)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </Panel>
  )
}

/** How a month's need is met, in 1/1000. */
function stripMonthOf({
  month,
  need,
  firm,
  conditional,
  hoped,
  missing,
}: ScenarioOutcome['months'][number]): StripMonth {
  if (need === 0) return { month, firm: 0, conditional: 0, hoped: 0, missing: 0 }
  const parts = allocate(oere(1000), [firm, conditional, hoped, missing])
  return { month, firm: parts[0]!, conditional: parts[1]!, hoped: parts[2]!, missing: parts[3]! }
}
