import type { Month } from '~/domain/calendar/month'
import { monthIndex } from '~/domain/calendar/month'
import type { Oere } from '~/domain/money/oere'
import { oere } from '~/domain/money/oere'
import type { SourceBar } from '~/ui/charts/coverage-by-source'
import type { Certainty, CoverageMonth } from '~/ui/charts/coverage-month'

interface AmountMonth {
  month: Month
  amount: Oere
}

/**
 * Bars of a stretch of months: neighbours of about the same size are one bar, whose amount is what a year of it would
 * be. Months without money end a bar.
 */
export function barsOf(months: readonly AmountMonth[], certainty: Certainty): SourceBar[] {
  const runs: { from: Month; through: Month; amounts: number[] }[] = []
  for (const { month, amount } of months) {
    if (amount < 100) continue
    const run = runs.at(-1)
    if (run && monthIndex(month) === monthIndex(run.through) + 1 && isSimilar(run.amounts, amount)) {
      run.through = month
      run.amounts.push(amount)
    } else {
      runs.push({ from: month, through: month, amounts: [amount] })
    }
  }
  return runs.map(({ from, through, amounts }) => {
    const total = amounts.reduce((sum, each) => sum + each, 0)
    return { from, through, certainty, amount: oere(Math.round((total * 12) / amounts.length)) }
  })
}

/** Months differ by their rounding and their days; a step of more than a tenth is another stretch. */
function isSimilar(amounts: readonly number[], amount: number): boolean {
  const average = amounts.reduce((sum, each) => sum + each, 0) / amounts.length
  return Math.abs(amount - average) <= average * 0.1
}

/** What is missing, as bars. */
export function missingBars(months: readonly CoverageMonth[]): SourceBar[] {
  return barsOf(
    months.map(({ month, missing }) => ({ month, amount: missing })),
    'missing',
  )
}
