import { describe, expect, test } from 'vitest'
import { day } from './day'
import { sheetOf, weekAround, weekOf } from './week'

describe('weeks', () => {
  test('belong to the year of their Thursday', () => {
    expect(weekOf(day('2026-01-01'))).toEqual({ year: 2026, number: 1 })
    expect(weekOf(day('2027-01-03'))).toEqual({ year: 2026, number: 53 })
    expect(weekOf(day('2027-01-04'))).toEqual({ year: 2027, number: 1 })
    expect(weekOf(day('2024-12-30'))).toEqual({ year: 2025, number: 1 })
    expect(weekOf(day('2026-03-09'))).toEqual({ year: 2026, number: 11 })
  })
  test('begin on Monday, also where the clock changes', () => {
    expect(weekAround(day('2026-03-29'))).toEqual({ from: '2026-03-23', through: '2026-03-29' })
  })
  test('fill the sheet of a month', () => {
    expect(sheetOf(day('2026-03-09'))).toEqual({ from: '2026-02-23', through: '2026-04-05' })
    expect(sheetOf(day('2027-02-10'))).toEqual({ from: '2027-02-01', through: '2027-02-28' })
  })
})
