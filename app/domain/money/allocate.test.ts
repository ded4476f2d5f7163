import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate } from './allocate'
import { oere } from './oere'

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const amounts = fc.integer({ min: 0, max: 6_000_000_000 }).map(oere)
const weights = fc
  .array(fc.integer({ min: 0, max: 120_000_000_000 }), { minLength: 1, maxLength: 12 })
  .filter((values) => total(values) > 0)

describe('an amount among parties', () => {
  test('goes one øre to the largest remainder, the first of equals first', () => {
    expect(allocate(oere(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(allocate(oere(101), [1, 1, 1])).toEqual([34, 34, 33])
    expect(allocate(oere(10), [1, 2, 4])).toEqual([1, 3, 6])
  })

  test('of 40 mio. kr. by shares × hours is exact', () => {
    expect(allocate(oere(4_000_000_000), [6667 * 370_000, 3333 * 370_000])).toEqual([
      2_666_800_000, 1_333_200_000,
    ])
  })

  test('gives nothing to who weighs nothing', () => {
    expect(allocate(oere(7), [0, 1, 0])).toEqual([0, 7, 0])
  })

  test('cannot be split where nobody weighs anything, or below zero', () => {
    expect(() => allocate(oere(1), [0, 0])).toThrow(RangeError)
    expect(() => allocate(oere(1), [])).toThrow(RangeError)
    expect(() => allocate(oere(-1), [1])).toThrow(RangeError)
    expect(() => allocate(oere(1), [-1, 2])).toThrow(RangeError)
  })

  test('sums to the amount, nobody more than an øre from the exact part', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, parties) => {
        const parts = allocate(amount, parties)
        expect(total(parts)).toBe(amount)
        const whole = BigInt(total(parties))
        parts.forEach((part, index) => {
          const off = BigInt(part) * whole - BigInt(amount) * BigInt(parties[index]!)
          expect(off > -whole && off < whole).toBe(true)
        })
      }),
    )
  })

  test('does not change with the order of parties but for ties', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, parties) => {
        const forwards = allocate(amount, parties)
        const backwards = allocate(amount, parties.toReversed()).toReversed()
        const whole = BigInt(total(parties))
        const remainders = parties.map((weight) => (BigInt(amount) * BigInt(weight)) % whole)
        forwards.forEach((part, index) => {
          const isTied = remainders.filter((remainder) => remainder === remainders[index]).length > 1
          if (!isTied) expect(part).toBe(backwards[index])
        })
      }),
    )
  })

  test('is the same by weights that are all multiplied', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }),
        (amount, parties) => {
          expect(
            allocate(
              amount,
              parties.map((weight) => weight * 310_000),
            ),
          ).toEqual(allocate(amount, parties))
        },
      ),
    )
  })
})
