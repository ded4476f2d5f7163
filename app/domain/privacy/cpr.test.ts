import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { containsCprLikeNumber } from './cpr'
import { freeText, optionalFreeText } from './free-text'

const digits = (width: number, value: number) => String(value).padStart(width, '0')

describe('a text holds a personal number', () => {
  test.each([
    '010190-1234',
    'Samtale med 0101901234 på torsdag',
    '010190 1234',
    '010190 - 1234',
    '010190–1234',
    '01.01.90-1234',
    '010190/1234',
    '290200-1234',
    '610190-1234',
    'cpr:3112991234.',
    '０１０１９０－１２３４',
    '010190\u200b-1234',
  ])('%s', (text) => expect(containsCprLikeNumber(text)).toBe(true))

  test('whatever the birthday and the last four digits are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom('', '-', ' '),
        (day, month, year, last, mark) => {
          const number = `${digits(2, day)}${digits(2, month)}${digits(2, year)}${mark}${digits(4, last)}`
          return containsCprLikeNumber(`fx ${number}, se mappen`)
        },
      ),
    )
  })
})

describe('a text holds none', () => {
  test.each([
    '',
    'Ring på 20 12 34 56',
    '+45 20123456',
    'Journalnr. 2024-118-0042',
    'CVR 12345678',
    '310426-1234',
    '001390-1234',
    '01.01.2026–31.12.2026',
    'Betalt 01-12-24 1000 kr.',
    '4.200.000 kr.',
    'EAN 5798001234567',
    '12010190-12345',
    'Konto 9570-0012345678',
  ])('%s', (text) => expect(containsCprLikeNumber(text)).toBe(false))
})

describe('a free text field', () => {
  test('takes text and trims it', () => {
    expect(freeText(20).parse('  Tre timer om ugen ')).toBe('Tre timer om ugen')
  })

  test('refuses a personal number by its own code', () => {
    const result = freeText(200).safeParse('Mor til 010190-1234')
    expect(result.error?.issues.map((issue) => issue.message)).toEqual(['cprLikeNumber'])
  })

  test('refuses what is too long by its code', () => {
    expect(freeText(3).safeParse('fire').error?.issues[0]?.message).toBe('tooLong')
  })

  test('that may stay empty gives null', () => {
    expect(optionalFreeText(20).parse('  ')).toBeNull()
    expect(optionalFreeText(20).parse(undefined)).toBeNull()
    expect(optionalFreeText(20).parse(' a ')).toBe('a')
    expect(optionalFreeText(20).safeParse('010190-1234').success).toBe(false)
  })
})
