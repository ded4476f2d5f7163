import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../calendar/day'
import { monthAt } from '../calendar/month'
import type { Period } from '../calendar/period'
import { fraction, times } from './fraction'
import { divideHalfUp, oere } from './oere'
import type { Basis } from './spread'
import { spread } from './spread'

const period = (from: string, through: string): Period => ({ from: day(from), through: day(through) })

function byMonth(...parameters: Parameters<typeof spread>): Record<string, number> {
  const { first, amounts } = spread(...parameters)
  return Object.fromEntries(amounts.map((amount, offset) => [monthAt(first + offset), amount]))
}

const bases = fc.constantFrom<Basis>('total', 'perMonth', 'perYear')
const amounts = fc.integer({ min: 0, max: 6_000_000_000 }).map(oere)
const periods = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 2500 }))
  .map(([start, length]) => {
    const from = addDays(day('2022-01-01'), start)
    return { from, through: addDays(from, length) }
  })
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

describe('an amount over months', () => {
  const cases: [string, Parameters<typeof spread>, Record<string, number>][] = [
    [
      'in all is level over whole months',
      [oere(100), 'total', period('2026-01-01', '2026-03-31')],
      { '2026-01': 33, '2026-02': 34, '2026-03': 33 },
    ],
    [
      'a month is the amount in each, whatever its length',
      [oere(3100), 'perMonth', period('2026-01-01', '2026-02-28')],
      { '2026-01': 3100, '2026-02': 3100 },
    ],
    [
      'a year is a twelfth in each',
      [oere(100), 'perYear', period('2026-01-01', '2026-03-31')],
      { '2026-01': 8, '2026-02': 9, '2026-03': 8 },
    ],
    [
      'counts a part month by its days',
      [oere(3100), 'perMonth', period('2026-01-17', '2026-02-14')],
      { '2026-01': 1500, '2026-02': 1550 },
    ],
    [
      'counts the days of one single month',
      [oere(3000), 'perMonth', period('2026-04-10', '2026-04-10')],
      { '2026-04': 100 },
    ],
    [
      'in all over a part month weighs that month less',
      [oere(15000), 'total', period('2026-04-16', '2026-05-31')],
      { '2026-04': 5000, '2026-05': 10000 },
    ],
    [
      'knows the 29th of February',
      [oere(2900), 'perMonth', period('2028-02-29', '2028-02-29')],
      { '2028-02': 100 },
    ],
    [
      'begins on a 31st with one day',
      [oere(3100), 'perMonth', period('2026-01-31', '2026-02-28')],
      { '2026-01': 100, '2026-02': 3100 },
    ],
  ]
  test.each(cases)('%s', (_, parameters, expected) => {
    expect(byMonth(...parameters)).toEqual(expected)
  })

  test('of 40 mio. kr. over two part months is exact', () => {
    // 17/31 and 14/31 of a month: one month in all.
    expect(byMonth(oere(4_000_000_000), 'total', period('2026-12-15', '2027-01-14'))).toEqual({
      '2026-12': Number(divideHalfUp(4_000_000_000n * 17n, 31n)),
      '2027-01': 4_000_000_000 - Number(divideHalfUp(4_000_000_000n * 17n, 31n)),
    })
  })

  test('a grant and a cost over the same year are level with each other in every month', () => {
    const year = period('2026-03-01', '2027-02-28')
    expect(byMonth(oere(120_001), 'total', year)).toEqual(byMonth(oere(120_001), 'perYear', year))
  })

  test('of a fraction of øre rounds the sums, not the parts', () => {
    const third = times(fraction(100, 1), fraction(1, 3))
    expect(byMonth(third, 'perMonth', period('2026-01-01', '2026-03-31'))).toEqual({
      '2026-01': 33,
      '2026-02': 34,
      '2026-03': 33,
    })
  })

  test('in all sums to the amount over any period', () => {
    fc.assert(
      fc.property(amounts, periods, (amount, days) => {
        expect(total(spread(amount, 'total', days).amounts)).toBe(amount)
      }),
    )
  })

  test('gives no month less than nothing, and none more than a whole month and an øre', () => {
    fc.assert(
      fc.property(amounts, periods, (amount, days) => {
        for (const one of spread(amount, 'perMonth', days).amounts) {
          expect(one).toBeGreaterThanOrEqual(0)
          expect(one).toBeLessThanOrEqual(amount + 1)
        }
      }),
    )
  })

  test('sums over every stretch from the start to the rounded exact amount', () => {
    fc.assert(
      fc.property(amounts, bases, periods, (amount, basis, days) => {
        const { amounts: months } = spread(amount, basis, days)
        const exact = exactShares(days)
        const whole = exact.reduce((sum, part) => sum + part, 0n)
        const divisor = basis === 'total' ? whole : basis === 'perMonth' ? units : 12n * units
        let spent = 0
        let upTo = 0n
        months.forEach((one, offset) => {
          spent += one
          upTo += exact[offset]!
          expect(spent).toBe(Number(divideHalfUp(BigInt(amount) * upTo, divisor)))
        })
      }),
    )
  })

  test('cut at a day leaves what comes after it untouched', () => {
    fc.assert(
      fc.property(amounts, bases, periods, fc.nat(2500), (amount, basis, days, offset) => {
        const cut = addDays(days.from, offset)
        fc.pre(cut <= days.through)
        const whole = spread(amount, basis, days).amounts
        const after = spread(amount, basis, days, cut).amounts
        expect(after.slice(1)).toEqual(whole.slice(whole.length - after.length + 1))
        expect(after[0]).toBeGreaterThanOrEqual(0)
        expect(after[0]).toBeLessThanOrEqual(whole[whole.length - after.length]! + 1)
      }),
    )
  })
})

/** A month in units that every number of days divides; the spread's own arithmetic is not asked. */
const units = 28n * 29n * 30n * 31n

function exactShares(days: Period): bigint[] {
  const shares: bigint[] = []
  for (let at = days.from; at <= days.through; at = addDays(at, 1)) {
    const [year, month] = at.split('-').map(Number) as [number, number]
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
    if (at === days.from || at.endsWith('-01')) shares.push(0n)
    shares[shares.length - 1]! += units / BigInt(length)
  }
  return shares
}
