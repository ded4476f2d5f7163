import { describe, expect, test } from 'vitest'
import { addDays, day } from './day'
import {
  addOpenDays,
  closedReason,
  isBankDay,
  isPublicHoliday,
  isWorkingDay,
  lastWorkingDayBefore,
  openDayOnOrAfter,
  openDayOnOrBefore,
} from './working-days'

const years = [
  [2026, '2026-04-02', '2026-04-06', '2026-05-14', '2026-05-25'],
  [2027, '2027-03-25', '2027-03-29', '2027-05-06', '2027-05-17'],
  [2028, '2028-04-13', '2028-04-17', '2028-05-25', '2028-06-05'],
  [2029, '2029-03-29', '2029-04-02', '2029-05-10', '2029-05-21'],
  [2030, '2030-04-18', '2030-04-22', '2030-05-30', '2030-06-10'],
] as const

describe('Danish working and bank days', () => {
  test.each(years)(
    'the movable holidays of %i are those of the table',
    (_year, maundy, monday, ascension, whit) => {
      expect(closedReason(day(maundy), 'working')).toBe('maundyThursday')
      expect(closedReason(addDays(day(maundy), 1), 'working')).toBe('goodFriday')
      expect(closedReason(day(monday), 'working')).toBe('easterMonday')
      expect(closedReason(day(ascension), 'working')).toBe('ascensionDay')
      expect(isWorkingDay(day(whit))).toBe(false)
    },
  )

  test.each(years)('the Friday after Kristi himmelfart %i is a working day but no bank day', (...row) => {
    const friday = addDays(day(row[3]), 1)
    expect(isWorkingDay(friday)).toBe(true)
    expect(closedReason(friday, 'bank')).toBe('dayAfterAscension')
  })

  test('store bededag is a holiday for the last time in 2023', () => {
    expect(closedReason(day('2023-05-05'), 'working')).toBe('greatPrayerDay')
    expect(isPublicHoliday(day('2023-05-05'))).toBe(true)
    expect(isWorkingDay(day('2024-04-26'))).toBe(true)
    expect(isBankDay(day('2024-04-26'))).toBe(true)
  })

  test.each(['2026-06-05', '2026-12-24', '2026-12-31'])(
    '%s is closed without being a public holiday',
    (text) => {
      expect(isWorkingDay(day(text))).toBe(false)
      expect(isBankDay(day(text))).toBe(false)
      expect(isPublicHoliday(day(text))).toBe(false)
    },
  )

  test.each([
    ['2024-04-01', '2024-04-02'],
    ['2023-04-10', '2023-04-11'],
    ['2027-02-28', '2027-03-01'],
    ['2028-06-05', '2028-06-06'],
    ['2026-12-31', '2027-01-04'],
    ['2026-03-21', '2026-03-23'],
  ])('%s moves on to %s', (from, to) => {
    expect(openDayOnOrAfter(day(from), 'working')).toBe(to)
  })

  test('back from Easter Monday leads to the Wednesday before Maundy Thursday', () => {
    expect(openDayOnOrBefore(day('2023-04-10'), 'working')).toBe('2023-04-05')
    expect(openDayOnOrBefore(day('2027-03-28'), 'bank')).toBe('2027-03-24')
  })

  test('counting open days leaves the anchor out, in both directions', () => {
    expect(addOpenDays(day('2026-12-18'), 10, 'working')).toBe('2027-01-07')
    expect(addOpenDays(day('2026-04-08'), -5, 'working')).toBe('2026-03-27')
    expect(addOpenDays(day('2026-05-13'), 1, 'bank')).toBe('2026-05-18')
    expect(addOpenDays(day('2026-05-16'), 0, 'bank')).toBe('2026-05-16')
  })

  test('a local closing day is neither a working nor a bank day', () => {
    const closing = new Set([day('2024-04-26')])
    expect(closedReason(day('2024-04-26'), 'working', closing)).toBe('localClosingDay')
    expect(isBankDay(day('2024-04-26'), closing)).toBe(false)
    expect(lastWorkingDayBefore(day('2024-04-29'), closing)).toBe('2024-04-25')
  })
})
