import { describe, expect, test } from 'vitest'
import { after, dayInCopenhagen, instant, secondsUntil } from './instant'

const morning = instant('2026-03-09T08:00:00Z')

describe('a moment', () => {
  test('is the same text from a clock, a row or a program', () => {
    expect(instant(new Date(Date.UTC(2026, 2, 9, 8)))).toBe(morning)
    expect(instant(morning)).toBe('2026-03-09T08:00:00.000Z')
  })

  test('that is none is refused', () => {
    expect(() => instant('yesterday')).toThrow(RangeError)
  })

  test('moves forwards and back', () => {
    expect(after(morning, { minutes: 5 })).toBe('2026-03-09T08:05:00.000Z')
    expect(after(morning, { days: 30 })).toBe('2026-04-08T08:00:00.000Z')
    expect(after(morning, { hours: -9 })).toBe('2026-03-08T23:00:00.000Z')
  })

  test('is a number of seconds from another, never negative', () => {
    expect(secondsUntil(morning, after(morning, { minutes: 1 }))).toBe(60)
    expect(secondsUntil(after(morning, { minutes: 1 }), morning)).toBe(0)
  })

  test('belongs to the day that Copenhagen has', () => {
    expect(dayInCopenhagen(instant('2026-01-31T22:59:59Z'))).toBe('2026-01-31')
    expect(dayInCopenhagen(instant('2026-01-31T23:00:00Z'))).toBe('2026-02-01')
    expect(dayInCopenhagen(instant('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  })
})
