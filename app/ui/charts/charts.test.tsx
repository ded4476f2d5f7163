import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { day } from '~/domain/calendar/day'
import { addToMonth, month } from '~/domain/calendar/month'
import { oere } from '~/domain/money/oere'
import { CliffChart } from './cliff-chart'
import type { CoverageMonth } from './coverage-month'
import { chartWindow, endPositionOf, positionOf, yearsOf } from './coverage-month'
import { CoverageStrip } from './coverage-strip'
import { scaleFor } from '~/domain/money/scale'

function monthsFrom(
  first: string,
  count: number,
  cell: (index: number) => Partial<Record<keyof CoverageMonth, number>>,
) {
  return Array.from({ length: count }, (_, index): CoverageMonth => {
    const { need = 0, firm = 0, conditional = 0, hoped = 0 } = cell(index)
    return {
      month: addToMonth(month(first), index),
      need: oere(need),
      firm: oere(firm),
      conditional: oere(conditional),
      hoped: oere(hoped),
      missing: oere(need - firm - conditional - hoped),
    }
  })
}

const planThrough = day('2026-12-31')
const today = day('2026-03-09')
const cliff = monthsFrom('2026-01', 36, (index) => ({
  need: 80_000_000,
  firm: index < 12 ? 80_000_000 : 20_000_000,
}))

describe('the window of a chart', () => {
  test('begins in January of the year of today and ends the asked months after the plan', () => {
    expect(chartWindow(today, planThrough, 24)).toEqual({ first: '2026-01', length: 36 })
  })
  test('still shows the plan when it ended long ago', () => {
    expect(chartWindow(day('2028-05-01'), planThrough, 12)).toEqual({ first: '2026-01', length: 24 })
  })
  test('places the plan’s last day at the start of the next month', () => {
    const window = chartWindow(today, planThrough, 24)
    expect(endPositionOf(planThrough, window)).toBeCloseTo(12)
    expect(positionOf(day('2026-01-16'), window)).toBeCloseTo(15 / 31)
  })
  test('falls into calendar years', () => {
    expect(yearsOf({ first: month('2026-07'), length: 24 })).toEqual([
      { year: 2026, from: 0, length: 6 },
      { year: 2027, from: 6, length: 12 },
      { year: 2028, from: 18, length: 6 },
    ])
  })
})

describe('the scale', () => {
  test.each([
    [82_300_000, 'thousand', 5],
    [4_000_000_000, 'million', 5],
    [30_000, 'kroner', 4],
    [0, 'kroner', 2],
  ])('of %i øre counts in %s', (most, unit, least) => {
    const scale = scaleFor(oere(most))
    expect(scale.unit).toBe(unit)
    expect(scale.ticks.length).toBeGreaterThanOrEqual(least)
    expect(scale.ticks.length).toBeLessThanOrEqual(12)
    expect(scale.top).toBeGreaterThanOrEqual(most)
  })
})

describe('the cliff chart', () => {
  const window = chartWindow(today, planThrough, 24)
  const markup = renderToStaticMarkup(
    <CliffChart months={cliff} window={window} planThrough={planThrough} today={today} />,
  )

  test('names the plan’s end and what each year lacks', () => {
    expect(markup).toContain('Helhedsplanen slutter 31.12.2026')
    expect(markup).toContain('Mangler 7,2\u00A0mio.')
  })
  test('tells its story in words', () => {
    expect(markup).toContain('Alt er sikret til og med december\u00A02026.')
    expect(markup).toContain('Fra januar\u00A02027 er 600.000\u00A0kr. om måneden ikke sikret.')
  })
  test('holds its figures as a table with year sums', () => {
    expect(markup).toContain('I alt 2027')
    expect(markup).toContain('9.600.000')
  })
  test('has no style attributes and no broken numbers', () => {
    expect(markup).not.toMatch(/style=|NaN|Infinity|undefined/)
  })
  test('is drawn at both sizes', () => {
    expect(markup).toContain('chart wide')
    expect(markup).toContain('chart narrow')
  })
  test.each([
    ['no need at all', monthsFrom('2026-01', 36, () => ({}))],
    ['40 million a month', monthsFrom('2026-01', 36, () => ({ need: 4_000_000_000 }))],
    ['a single month', monthsFrom('2026-06', 1, () => ({ need: 100 }))],
  ])('draws %s without broken numbers', (_, months) => {
    const drawn = renderToStaticMarkup(
      <CliffChart months={months} window={window} planThrough={planThrough} today={today} />,
    )
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
  })
  test('says that a plan has ended', () => {
    const after = day('2027-02-01')
    const drawn = renderToStaticMarkup(
      <CliffChart
        months={cliff}
        window={chartWindow(after, planThrough, 24)}
        planThrough={planThrough}
        today={after}
      />,
    )
    expect(drawn).toContain('Helhedsplanen sluttede 31.12.2026')
  })
})

test('the coverage strip reads its years aloud and joins equal months', () => {
  const months = cliff.map((each) => ({
    month: each.month,
    firm: each.firm === each.need ? 1000 : 250,
    conditional: 0,
    hoped: 0,
    missing: each.firm === each.need ? 0 : 750,
  }))
  const markup = renderToStaticMarkup(<CoverageStrip months={months} planThrough={planThrough} />)
  expect(markup).toContain('Sikret del af behovet: 2026 100\u00A0%, 2027 25\u00A0%, 2028 25\u00A0%')
  expect(markup.match(/<path/g)).toHaveLength(2)
  expect(markup).not.toMatch(/style=|NaN/)
})
