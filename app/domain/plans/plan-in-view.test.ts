import { expect, test } from 'vitest'
import { day } from '../calendar/day'
import { planInView } from './plan-in-view'

const plan = (id: string, from: string, through: string) => ({ id, from: day(from), through: day(through) })
const old = plan('old', '2019-01-01', '2022-12-31')
const short = plan('short', '2024-01-01', '2026-06-30')
const long = plan('long', '2023-01-01', '2026-12-31')
const next = plan('next', '2027-01-01', '2030-12-31')

test('the running plan that ends first is shown', () => {
  expect(planInView([long, old, next, short], day('2026-03-09'))).toBe(short)
})

test('between plans the next to begin is shown', () => {
  expect(planInView([old, next], day('2025-01-01'))).toBe(next)
})

test('after the last plan the one that ended last is shown', () => {
  expect(planInView([long, old], day('2030-01-01'))).toBe(long)
})

test('without plans nothing is shown', () => {
  expect(planInView([], day('2026-03-09'))).toBeNull()
})
