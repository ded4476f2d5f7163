import { describe, expect, test } from 'vitest'
import { instant } from '../calendar/instant'
import { isSendingTime, nextAttemptAfter } from './ledger'

describe('seven o’clock in Copenhagen', () => {
  test.each([
    ['winter', '2026-03-28T05:59:00Z', '2026-03-28T06:00:00Z'],
    ['the day the clocks go forward', '2026-03-29T04:59:00Z', '2026-03-29T05:00:00Z'],
    ['summer', '2026-10-24T04:59:00Z', '2026-10-24T05:00:00Z'],
    ['the day the clocks go back', '2026-10-25T05:59:00Z', '2026-10-25T06:00:00Z'],
  ])('%s', (_when, before, at) => {
    expect(isSendingTime(instant(before))).toBe(false)
    expect(isSendingTime(instant(at))).toBe(true)
  })
})

test('tries come further and further apart, up to six hours', () => {
  const now = instant('2026-03-09T06:00:00Z')
  const at = [1, 2, 6, 7, 100].map((attempts) => nextAttemptAfter(now, attempts).slice(11, 16))
  expect(at).toEqual(['06:05', '06:15', '10:00', '12:00', '12:00'])
})
