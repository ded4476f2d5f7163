import type { Day } from '~/domain/calendar/day'
import { addToMonth, monthOf } from '~/domain/calendar/month'
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
  const legendMonths = yearAfterPlan(planThrough, shown)
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
          totals={totalOf(legendMonths)}
          period={calendarYearOf(legendMonths) ?? words.yearAfter}
        />
      </figcaption>
      <CoverageTable months={shown} />
    </figure>
  )
}

/** The 12 calendar months after the month of the plan's end: what the headline speaks of too. */
function yearAfterPlan(planThrough: Day, shown: readonly CoverageMonth[]): CoverageMonth[] {
  const end = monthOf(planThrough)
  const after = shown.filter((each) => each.month > end && each.month <= addToMonth(end, 12))
  return after.length > 0 ? after : shown.slice(-12)
}

/** The calendar year where they are one, else null. */
function calendarYearOf(months: readonly CoverageMonth[]): string | null {
  const first = months[0]!.month
  const last = months.at(-1)!.month
  const isWhole = first.endsWith('-01') && last.endsWith('-12') && yearOfMonth(first) === yearOfMonth(last)
  return isWhole ? first.slice(0, 4) : null
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
