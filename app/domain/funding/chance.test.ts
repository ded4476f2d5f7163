import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Application } from './chance'
import { chanceOfCover, mostApplications } from './chance'

const yes = (probability: number, ...amounts: number[]): Application => ({ probability, amounts })

describe('the chance of cover', () => {
  test('is certain without gaps and none without money', () => {
    expect(chanceOfCover([0, 0], [])).toEqual({ chance: 1, expectedUncovered: 0 })
    expect(chanceOfCover([1000, 500], [])).toEqual({ chance: 0, expectedUncovered: 1500 })
  })

  test('is that of the one application that closes the gap', () => {
    expect(chanceOfCover([1000], [yes(4500, 1000)])).toEqual({ chance: 0.45, expectedUncovered: 550 })
  })

  test('asks both where both are needed and either where either does', () => {
    expect(chanceOfCover([1000], [yes(5000, 500), yes(4000, 500)])!.chance).toBeCloseTo(0.2, 12)
    expect(chanceOfCover([1000], [yes(5000, 1000), yes(4000, 1000)])!.chance).toBeCloseTo(0.7, 12)
  })

  test('asks for every month, not for the sum of them', () => {
    expect(chanceOfCover([1000, 1000], [yes(5000, 2000, 0)])).toEqual({ chance: 0, expectedUncovered: 1500 })
  })

  test('takes a gap under a krone for covered, and still counts it', () => {
    expect(chanceOfCover([99], [])).toEqual({ chance: 1, expectedUncovered: 99 })
    expect(chanceOfCover([100], [])).toEqual({ chance: 0, expectedUncovered: 100 })
    expect(chanceOfCover([1099], [yes(5000, 1000)])).toEqual({ chance: 0.5, expectedUncovered: 599 })
  })

  test('rounds the expected øre half up', () => {
    expect(chanceOfCover([1001], [yes(5000, 1001)])!.expectedUncovered).toBe(501)
  })

  test('does not count a gap of one month as covered by too much in another', () => {
    expect(chanceOfCover([100, 0], [yes(10_000, 0, 5000)])!.expectedUncovered).toBe(100)
  })

  test(`is not said above ${mostApplications} applications`, () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => yes(5000, 100 + at))
    expect(chanceOfCover([10_000], many(mostApplications))).not.toBeNull()
    expect(chanceOfCover([10_000], many(mostApplications + 1))).toBeNull()
  })

  test('of twenty equal answers is the binomial one', () => {
    const { chance } = chanceOfCover(
      [20_000],
      Array.from({ length: 20 }, () => yes(9000, 1000)),
    )!
    expect(chance).toBeCloseTo(0.9 ** 20, 12)
  })

  test('equals the sum over every combination of answers', () => {
    const applications = fc.array(
      fc.record({
        probability: fc.integer({ min: 0, max: 10_000 }),
        amounts: fc.array(fc.constantFrom(0, 60, 400, 1000, 2500), { minLength: 3, maxLength: 3 }),
      }),
      { maxLength: 6 },
    )
    const gaps = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(gaps, applications, (open, answers) => {
        let chance = 0
        let uncovered = 0
        for (let mask = 0; mask < 2 ** answers.length; mask++) {
          let probability = 1
          const left = [...open]
          answers.forEach((one, at) => {
            const succeeds = (mask & (1 << at)) !== 0
            probability *= (succeeds ? one.probability : 10_000 - one.probability) / 10_000
            if (succeeds) one.amounts.forEach((amount, month) => (left[month]! -= amount))
          })
          if (left.every((gap) => gap < 100)) chance += probability
          uncovered += probability * left.reduce((sum, gap) => sum + Math.max(0, gap), 0)
        }
        const found = chanceOfCover(open, answers)!
        expect(found.chance).toBeCloseTo(chance, 10)
        expect(Math.abs(found.expectedUncovered - uncovered)).toBeLessThanOrEqual(0.5 + 1e-5)
      }),
    )
  })
})
