import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day'
import { flightWindowOf, flightWindowState } from './flight-window'
import { endingOf, noticeDayOf } from './notice'

describe('the day by which notice is given', () => {
  it.each([
    ['2026-12-31', 1, '2026-11-30'],
    ['2026-12-31', 3, '2026-09-30'],
    ['2026-12-31', 4, '2026-08-31'],
    ['2026-12-31', 5, '2026-07-31'],
    ['2026-12-31', 6, '2026-06-30'],
    ['2027-05-31', 3, '2027-02-28'],
    ['2028-05-31', 3, '2028-02-29'],
    ['2027-02-28', 6, '2026-08-31'],
    ['2027-06-15', 3, '2027-02-28'],
    ['2027-03-30', 1, '2027-01-31'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('an end on %s with %i months is %s', (end, noticeMonths, expected) => {
    expect(noticeDayOf({ noticeMonths }, day(end))).toBe(expected)
  })

  it('is nowhere where no notice is stated', () => {
    expect(noticeDayOf({ noticeMonths: null }, day('2026-12-31'))).toBeNull()
  })
})

describe('where a post ends', () => {
  const plan = { through: day('2026-12-31') }

  it.each([
    ['2026-06-30', true, '2026-06-30', 'statedEnd'],
    ['2027-12-31', true, '2027-12-31', 'statedEnd'],
    ['2027-12-31', false, '2026-12-31', 'notPaidAfterPlan'],
    [null, false, '2026-12-31', 'planEnd'],
    [null, true, '2026-12-31', 'planEnd'],
  ])('stated %s, paid after the plan %s: %s, %s', (through, isPaid, expected, reason) => {
    const position = { through: through === null ? null : day(through) }
    expect(endingOf(position, plan, isPaid)).toEqual({ day: expected, reason })
  })
})

describe('the window in which people look for another post', () => {
  it('runs from 12 to 6 months before the end', () => {
    const window = flightWindowOf(day('2026-12-31'))
    expect(window).toEqual({ from: '2025-12-31', through: '2026-06-30' })
    expect(flightWindowState(window, day('2025-12-30'))).toBe('ahead')
    expect(flightWindowState(window, day('2025-12-31'))).toBe('open')
    expect(flightWindowState(window, day('2026-06-30'))).toBe('open')
    expect(flightWindowState(window, day('2026-07-01'))).toBe('past')
  })

  it('keeps to the end of the month over February', () => {
    expect(flightWindowOf(day('2028-08-31'))).toEqual({ from: '2027-08-31', through: '2028-02-29' })
  })
})
