import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonDivisor, fraction, multiplyHalfUp, times } from './fraction'
import { divideHalfUp } from './oere'

describe('an exact factor', () => {
  test('is kept in lowest terms', () => {
    expect(fraction(6000, 10_000)).toEqual({ numerator: 3, denominator: 5 })
    expect(fraction(0, 12)).toEqual({ numerator: 0, denominator: 1 })
    expect(times(fraction(1200, 12), fraction(6000, 10_000))).toEqual({ numerator: 60, denominator: 1 })
    expect(commonDivisor([370_000, 185_000, 0])).toBe(185_000)
  })

  test('is refused where it cannot be exact', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError)
    expect(() => fraction(0.5, 2)).toThrow(RangeError)
    expect(() => fraction(2 ** 53, 2)).toThrow(RangeError)
  })

  test('rounds half up, also below zero', () => {
    expect(multiplyHalfUp(1, 1, 2)).toBe(1)
    expect(multiplyHalfUp(-1, 1, 2)).toBe(0)
    expect(multiplyHalfUp(3, 1, 2)).toBe(2)
    expect(multiplyHalfUp(4_000_000_000, 1750, 10_000)).toBe(700_000_000)
  })

  test('gives the same with plain numbers as with BigInt, on both sides of what they can hold', () => {
    const factors = fc.oneof(fc.nat(1000), fc.integer({ min: 0, max: 9_000_000_000 }), fc.maxSafeNat())
    const divisors = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 2_000_000_000 }))
    fc.assert(
      fc.property(factors, fc.nat(2_000_000), divisors, (factor, numerator, denominator) => {
        const exact = divideHalfUp(BigInt(factor) * BigInt(numerator), BigInt(denominator))
        expect(multiplyHalfUp(factor, numerator, denominator)).toBe(Number(exact))
      }),
      { numRuns: 1000 },
    )
  })
})
