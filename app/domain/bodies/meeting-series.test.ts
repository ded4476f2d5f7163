import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, dayOfMonth, weekdayOf } from '../calendar/day'
import { isWorkingDay } from '../calendar/working-days'
import { meetingSeries } from './meeting-series'

const days = (...asked: Parameters<typeof meetingSeries>) => meetingSeries(...asked).map((each) => each.day)

describe('a series of meetings', () => {
  test('keeps the weekday of the month', () => {
    const asked = { first: day('2026-01-15'), everyMonths: 3, count: 4, kind: 'weekday' } as const
    expect(days(asked)).toEqual(['2026-01-15', '2026-04-16', '2026-07-16', '2026-10-15'])
  })

  test('keeps the date, each counted from the first, so that the 31st comes back', () => {
    const asked = { first: day('2026-08-31'), everyMonths: 1, count: 3, kind: 'dayOfMonth' } as const
    expect(days(asked)).toEqual(['2026-08-31', '2026-09-30', '2026-11-02'])
    expect(meetingSeries(asked)[2]).toEqual({
      day: '2026-11-02',
      movedFrom: { day: '2026-10-31', reason: 'weekend' },
    })
  })

  test('gives way to a holiday and says which', () => {
    const asked = { first: day('2026-02-05'), everyMonths: 2, count: 2, kind: 'weekday' } as const
    expect(meetingSeries(asked)[1]).toEqual({
      day: '2026-04-07',
      movedFrom: { day: '2026-04-02', reason: 'maundyThursday' },
    })
  })

  test('takes the last weekday where a month has no fifth', () => {
    const asked = { first: day('2026-04-30'), everyMonths: 1, count: 2, kind: 'weekday' } as const
    expect(days(asked)).toEqual(['2026-04-30', '2026-05-28'])
  })

  test('is always on working days, and where nothing moved it on its weekday or date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_500 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('weekday' as const, 'dayOfMonth' as const),
        (offset, everyMonths, kind) => {
          const first = addDays(day('2025-01-01'), offset)
          for (const found of meetingSeries({ first, everyMonths, count: 8, kind })) {
            expect(isWorkingDay(found.day)).toBe(true)
            const given = found.movedFrom?.day ?? found.day
            if (kind === 'weekday') expect(weekdayOf(given)).toBe(weekdayOf(first))
            else expect(dayOfMonth(given)).toBeLessThanOrEqual(dayOfMonth(first))
          }
        },
      ),
    )
  })
})
