import { describe, expect, test } from 'vitest'
import { day } from '~/domain/calendar/day'
import { instant } from '~/domain/calendar/instant'
import { month } from '~/domain/calendar/month'
import { oere } from '~/domain/money/oere'
import { em, partsOf, plain } from './emphasis'
import { formatsFor } from './formats'

const da = formatsFor('da')
const en = formatsFor('en')
const nbsp = '\u00A0'

describe('Danish figures', () => {
  test('kroner are whole, with points and a no-break space', () => {
    expect(da.kroner(oere(123456749))).toBe(`1.234.567${nbsp}kr.`)
  })
  test('a minus is a minus sign', () => {
    expect(da.amount(oere(-5000000))).toBe('\u221250.000')
  })
  test('nothing is written without a minus', () => {
    expect(da.amount(oere(-20))).toBe('0')
  })
  test('øre are shown where they are asked for', () => {
    expect(da.exactAmount(oere(123456750))).toBe('1.234.567,50')
    expect(da.exactAmount(oere(100))).toBe('1')
  })
  test('a short amount is in millions from one million on', () => {
    expect(da.shortKroner(oere(420000000))).toBe(`4,2${nbsp}mio.${nbsp}kr.`)
    expect(da.shortKroner(oere(99_950_000))).toBe(`1,0${nbsp}mio.${nbsp}kr.`)
    expect(da.shortKroner(oere(40_500_000))).toBe(`405.000${nbsp}kr.`)
  })
  test('per cent has a space', () => {
    expect(da.percent(0.714)).toBe(`71${nbsp}%`)
    expect(da.share(1750)).toBe(`17,5${nbsp}%`)
  })
  test('hours have the decimals they have', () => {
    expect(da.hours(370000)).toBe('37')
    expect(da.hours(148000)).toBe('14,8')
  })
})

describe('Danish days', () => {
  test('are written with two digits', () => {
    expect(da.day(day('2026-03-09'))).toBe('09.03.2026')
    expect(da.longDay(day('2026-12-31'))).toBe(`31.${nbsp}december${nbsp}2026`)
    expect(da.weekdayDay(day('2026-03-13'))).toBe(`fredag${nbsp}13.03.2026`)
  })
  test('make periods with an en dash', () => {
    expect(da.period(day('2025-07-01'), day('2025-12-31'))).toBe('01.07.2025–31.12.2025')
    expect(da.period(day('2025-07-01'), null)).toBe(`fra${nbsp}01.07.2025`)
    expect(da.period(null, null)).toBe('–')
  })
  test.each([
    [0, 'i dag'],
    [1, 'i morgen'],
    [4, 'om 4 dage'],
    [-1, '1 dag over'],
    [-3, '3 dage over'],
  ])('%i days away is %s', (days, words) => {
    expect(da.daysLeft(days)).toBe(words)
  })
  test('a month has its name', () => {
    expect(da.month(month('2027-01'))).toBe(`januar${nbsp}2027`)
  })
  test('a moment is told in Copenhagen', () => {
    expect(da.moment(instant('2026-07-01T22:30:00Z'))).toBe(`02.07.2026${nbsp}kl.${nbsp}00.30`)
  })
})

test('English puts the currency first and days with slashes', () => {
  expect(en.kroner(oere(123456700))).toBe(`DKK${nbsp}1,234,567`)
  expect(en.day(day('2026-03-09'))).toBe('09/03/2026')
  expect(en.daysLeft(-1)).toBe('1 day late')
})

test('a marked sentence falls into its parts and reads plainly', () => {
  const sentence = `${em('9 af 23')} mister finansiering`
  expect(partsOf(sentence)).toEqual([
    { text: '9 af 23', isEmphasised: true },
    { text: ' mister finansiering', isEmphasised: false },
  ])
  expect(plain(sentence)).toBe('9 af 23 mister finansiering')
})

test('a day inside a kept name is written as the reader writes days', () => {
  expect(formatsFor('da').recordName('Bestyrelse: 2027-08-26')).toBe('Bestyrelse: 26.08.2027')
  expect(formatsFor('da').recordName('Sag 2027-13-45')).toBe('Sag 2027-13-45')
})
