import { describe, expect, test } from 'vitest'
import { readAmount, readHours, readShare, readTime } from './read-number'

describe('an amount', () => {
  test.each([
    ['1234567', 123456700],
    ['1.234.567', 123456700],
    ['1.234.567,00', 123456700],
    ['1.234.567,5', 123456750],
    [' 250 000 kr. ', 25000000],
    ['0', 0],
  ])('reads %s', (text, oere) => {
    expect(readAmount(text)).toEqual({ ok: true, value: oere })
  })

  test.each([
    ['', 'notAnAmount'],
    ['mange', 'notAnAmount'],
    ['1,234.50', 'notAnAmount'],
    ['12.34', 'notAnAmount'],
    ['1.234,567', 'tooManyDecimals'],
    ['-5', 'negative'],
    ['\u22125', 'negative'],
    ['99999999999999999', 'tooLarge'],
  ])('refuses %s as %s', (text, problem) => {
    expect(readAmount(text)).toEqual({ ok: false, problem })
  })
})

test('a percentage is read in hundredths of a per cent', () => {
  expect(readShare('17,5 %')).toEqual({ ok: true, value: 1750 })
  expect(readShare('100')).toEqual({ ok: true, value: 10000 })
  expect(readShare('100,01')).toEqual({ ok: false, problem: 'notAShare' })
})

test('hours are read in ten thousandths', () => {
  expect(readHours('14,8')).toEqual({ ok: true, value: 148000 })
})

test('a time is read with point or colon', () => {
  expect(readTime('9.30')).toEqual({ ok: true, value: '09:30' })
  expect(readTime('kl. 12:00')).toEqual({ ok: true, value: '12:00' })
  expect(readTime('24.00')).toEqual({ ok: false, problem: 'notATime' })
})
