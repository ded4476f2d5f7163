import { expect, test } from 'vitest'
import { day } from './day'
import { month, monthAt, monthIndex, monthsOf } from './month'
import { contains, daysIn, intersect, until } from './period'

const spring = { from: day('2026-03-01'), through: day('2026-05-31') }

test('a period counts both its ends, also over a change of clocks', () => {
  expect(daysIn(spring)).toBe(92)
  expect(daysIn({ from: day('2027-03-28'), through: day('2027-03-28') })).toBe(1)
  expect(contains(spring, day('2026-05-31'))).toBe(true)
})

test('two periods share the days that lie in both, or none', () => {
  expect(intersect(spring, { from: day('2026-05-31'), through: day('2026-12-31') })).toEqual({
    from: '2026-05-31',
    through: '2026-05-31',
  })
  expect(intersect(spring, { from: day('2026-06-01'), through: day('2026-12-31') })).toBeNull()
  expect(until(day('2026-01-01'), day('2026-01-01'))).toBeNull()
  expect(until(day('2026-01-01'), day('2027-01-01'))).toEqual({ from: '2026-01-01', through: '2026-12-31' })
})

test('the months of a period are every month it touches', () => {
  expect(monthsOf({ from: day('2026-11-30'), through: day('2027-02-01') })).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
  ])
  expect(monthAt(monthIndex(month('2026-12')) + 1)).toBe('2027-01')
})
