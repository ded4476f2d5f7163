import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  day,
  dayFrom,
  daysBetween,
  isDay,
  isLastDayOfMonth,
  lastDayOfMonth,
  readDay,
  weekdayOf,
} from './day'

const anyDay = fc
  .tuple(
    fc.integer({ min: 1990, max: 2090 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, number]) => dayFrom(year, month, number)!)

describe('a day', () => {
  test('is the same calendar day in every time zone, also where the clocks change', () => {
    expect(addDays(day('2027-03-27'), 1)).toBe('2027-03-28')
    expect(addDays(day('2027-03-28'), 1)).toBe('2027-03-29')
    expect(addDays(day('2026-10-25'), 1)).toBe('2026-10-26')
    expect(weekdayOf(day('2027-03-28'))).toBe(7)
    expect(daysBetween(day('2027-03-01'), day('2027-04-01'))).toBe(31)
  })

  test('that the calendar lacks is told from a text that is no date', () => {
    expect(readDay('31.04.2026')).toEqual({ ok: false, problem: 'impossible-date' })
    expect(readDay('29.2.2027')).toEqual({ ok: false, problem: 'impossible-date' })
    expect(readDay('forår 2025')).toEqual({ ok: false, problem: 'not-a-date' })
    expect(readDay(' 1.3.2026 ')).toEqual({ ok: true, day: '2026-03-01' })
    expect(readDay('31/12-26')).toEqual({ ok: true, day: '2026-12-31' })
    expect(isDay('2026-02-29')).toBe(false)
  })

  test('some months later lands on the last day where the number is missing', () => {
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28')
    expect(addMonths(day('2026-11-30'), 1)).toBe('2026-12-30')
    expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28')
    expect(addMonths(day('2024-05-31'), -3)).toBe('2024-02-29')
  })

  test('at the end of its month follows the convention that is asked for', () => {
    expect(addMonths(day('2027-02-28'), 3, 'dayNumber')).toBe('2027-05-28')
    expect(addMonths(day('2027-02-28'), 3, 'monthEnd')).toBe('2027-05-31')
    expect(addMonths(day('2028-02-28'), 3, 'monthEnd')).toBe('2028-05-28')
  })

  test('and its distance to another take each other back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  test('kept at month ends is always a month end again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (from, months) => {
        expect(isLastDayOfMonth(addMonths(lastDayOfMonth(from), months, 'monthEnd'))).toBe(true)
      }),
    )
  })
})
