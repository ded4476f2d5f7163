import { expect, test } from 'vitest'
import { addToMonth, month } from '~/domain/calendar/month'
import { oere } from '~/domain/money/oere'
import { barsOf } from './source-rows'

const months = (amounts: number[]) =>
  amounts.map((amount, index) => ({ month: addToMonth(month('2026-01'), index), amount: oere(amount) }))

test('months of the same size are one bar with its amount a year', () => {
  expect(barsOf(months([100_000, 100_001, 99_999]), 'firm')).toEqual([
    { from: '2026-01', through: '2026-03', certainty: 'firm', amount: 1_200_000 },
  ])
})

test('a step makes another bar, and an empty month ends one', () => {
  const bars = barsOf(months([100_000, 200_000, 0, 200_000]), 'missing')
  expect(bars.map(({ from, through }) => [from, through])).toEqual([
    ['2026-01', '2026-01'],
    ['2026-02', '2026-02'],
    ['2026-04', '2026-04'],
  ])
})
