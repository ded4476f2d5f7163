import type { Day } from '~/domain/calendar/day'
import { lastDayOf, monthOf } from '~/domain/calendar/month'
import { oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { CertaintyLegend } from './certainty-legend'
import { monthColumns, quarterColumns } from './cliff-columns'
import { CliffDrawing } from './cliff-drawing'
import type { ChartWindow, CoverageMonth } from './coverage-month'
import { monthsWithin, totalOf, yearOfMonth, yearsOf } from './coverage-month'
import { CoverageTable } from './coverage-table'

interface CliffChartProps {
  /** Every month there is; the window chooses. Øre. */
  months: readonly CoverageMonth[]
  window: ChartWindow
  planThrough: Day
  today: Day
}

/** Money by month and certainty: months on a wide screen, quarters on a narrow one, figures behind a summary. */
export function CliffChart({ months, window, planThrough, today }: CliffChartProps) {
  const words = useWords().charts
  const formats = useFormats()
  const shown = monthsWithin(months, window)
  const description = useDescription(shown, today)
  const first = shown[0]
  const last = shown.at(-1)
  if (!first || !last) return null

  const missingByYear = new Map(
    yearsOf(window).map(({ year }) => [
      year,
      totalOf(shown.filter((each) => yearOfMonth(each.month) === year)).missing,
    ]),
  )
  const legendYear = legendYearOf(planThrough, shown)
  const drawing = {
    window,
    missingByYear,
    planThrough,
    today,
    title: words.cliffTitle(formats.month(first.month), formats.month(last.month)),
    description,
  }
  return (
    <figure>
      <CliffDrawing {...drawing} shape="wide" columns={monthColumns(shown, window)} />
      <CliffDrawing {...drawing} shape="narrow" columns={quarterColumns(shown, window)} />
      <figcaption>
        <CertaintyLegend
          withNeed
          year={legendYear}
          totals={totalOf(shown.filter((each) => yearOfMonth(each.month) === legendYear))}
        />
      </figcaption>
      <CoverageTable months={shown} />
    </figure>
  )
}

/** The legend speaks of the first calendar year that holds a month after the plan's end, where it is shown. */
function legendYearOf(planThrough: Day, shown: readonly CoverageMonth[]): number {
  const endsItsMonth = lastDayOf(monthOf(planThrough)) === planThrough
  const after = shown.find((each) =>
    endsItsMonth ? each.month > monthOf(planThrough) : each.month >= monthOf(planThrough),
  )
  return yearOfMonth((after ?? shown.at(-1))!.month)
}

/** Two sentences that tell the story of the drawing to those who do not see it. */
function useDescription(shown: readonly CoverageMonth[], today: Day): string {
  const words = useWords().charts
  const formats = useFormats()
  const unsecured = (each: CoverageMonth) => oere(each.need - each.firm)
  const from = shown.findIndex((each) => each.month >= monthOf(today) && unsecured(each) >= 100)
  const last = shown.at(-1)
  if (!last) return ''
  const found = shown[from]
  if (!found) return words.allCovered(formats.month(last.month))
  const before = shown[from - 1]
  const sentences = [
    before && words.allCovered(formats.month(before.month)),
    words.firstMissing(formats.month(found.month), formats.kroner(unsecured(found))),
    last !== found && words.atTheEnd(formats.month(last.month), formats.kroner(unsecured(last))),
  ]
  return sentences.filter(Boolean).join(' ')
}
