import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aCostLine,
  aGrant,
  anActivity,
  anAllocation,
  kroner,
  percent,
  records,
  settings,
  today,
} from '../../../tests/builders/records'
import { day } from '../calendar/day'
import { coverage } from './coverage'
import type { CoverageRecords } from './coverage-types'
import { planChance } from './plan-chance'
import type { UncoveredCell } from './uncovered-distribution'
import { uncoveredDistribution } from './uncovered-distribution'

/** Every combination of answers, one after the other. */
function counted(cells: readonly UncoveredCell[], probabilities: readonly number[]) {
  const found = new Map<number, number>()
  let allCovered = 0
  for (let answers = 0; answers < 2 ** probabilities.length; answers++) {
    let odds = 1
    probabilities.forEach((probability, at) => {
      odds *= ((answers >> at) & 1 ? probability : 10_000 - probability) / 10_000
    })
    const left = cells.map(({ gap, amounts }) =>
      amounts.reduce((rest, amount, at) => ((answers >> at) & 1 ? rest - amount : rest), gap),
    )
    const lacking = left.reduce((sum, each) => sum + Math.max(0, each), 0)
    found.set(lacking, (found.get(lacking) ?? 0) + odds)
    if (left.every((each) => each < 100)) allCovered += odds
  }
  return { found, allCovered }
}

describe('the distribution of what is lacking', () => {
  test('equals the sum over every combination of answers', () => {
    const questions = fc.integer({ min: 0, max: 6 }).chain((count) =>
      fc.record({
        cells: fc.array(
          fc.record({
            gap: fc.constantFrom(0, 99, 100, 1000, 1099, 2500),
            amounts: fc.array(fc.constantFrom(0, 0, 60, 400, 1000, 2500), {
              minLength: count,
              maxLength: count,
            }),
          }),
          { maxLength: 8 },
        ),
        probabilities: fc.array(fc.constantFrom(0, 2500, 5000, 10_000), {
          minLength: count,
          maxLength: count,
        }),
      }),
    )
    fc.assert(
      fc.property(questions, ({ cells, probabilities }) => {
        const { values, odds, allCovered } = uncoveredDistribution(cells, probabilities)
        const expected = counted(cells, probabilities)
        expect([...values]).toEqual([...values].sort((a, b) => a - b))
        expect(allCovered).toBeCloseTo(expected.allCovered, 10)
        for (const [value, chance] of expected.found) {
          const at = values.indexOf(value)
          expect(at < 0 ? 0 : odds[at]!).toBeCloseTo(chance, 10)
        }
        expect(odds.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 10)
      }),
      { numRuns: 300 },
    )
  })

  test('of twenty answers that all meet in every month is counted in time', () => {
    const cells = Array.from({ length: 36 }, (_, cell) => ({
      gap: 1_000_000 + cell,
      amounts: Array.from({ length: 20 }, (_, at) => 100_000 + at * 1000),
    }))
    const { odds } = uncoveredDistribution(
      cells,
      Array.from({ length: 20 }, (_, at) => 3000 + at),
    )
    expect(odds.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 8)
  }, 20_000)
})

/** Two activities lack 120.000 kr. each; two applications of 120.000 kr. ask, one for each. */
function town(given: Partial<CoverageRecords> = {}): CoverageRecords {
  const year = { from: day('2027-01-01'), through: day('2027-12-31') }
  const asked = { status: 'applied' as const, probability: percent(50), ...year }
  return records({
    activities: [anActivity({ id: 'a' }), anActivity({ id: 'b' })],
    costLines: ['a', 'b'].map((activityId) => aCostLine({ activityId, amount: kroner(10_000) })),
    grants: [aGrant({ id: 'one', ...asked }), aGrant({ id: 'two', ...asked })],
    allocations: [
      anAllocation({ grantId: 'one', activityId: 'a', amount: kroner(120_000), ...year }),
      anAllocation({ grantId: 'two', activityId: 'b', amount: kroner(120_000), ...year }),
    ],
    ...given,
  })
}

const chanceOf = (given: CoverageRecords) =>
  planChance(coverage(given, settings, today).plans[0]!, (id) => {
    return given.grants.find((grant) => grant.id === id)!.probability ?? 5000
  })

describe('the chance for a plan', () => {
  test('says what is enough with which certainty', () => {
    expect(chanceOf(town())).toEqual({
      openApplications: 2,
      bounds: { least: 0, weighted: kroner(120_000), most: kroner(240_000) },
      exact: {
        allCovered: 0.25,
        expected: kroner(120_000),
        atMost: [
          { certainty: 5000, amount: kroner(120_000) },
          { certainty: 8000, amount: kroner(240_000) },
          { certainty: 9500, amount: kroner(240_000) },
        ],
        bands: [
          { from: 0, through: kroner(80_000), chance: 0.25 },
          { from: kroner(80_000) + 1, through: kroner(160_000) + 1, chance: 0.5 },
          { from: kroner(160_000) + 2, through: kroner(240_000), chance: 0.25 },
        ],
      },
    })
  })

  test('is certain without applications', () => {
    const chance = chanceOf(town({ grants: [], allocations: [] }))
    expect(chance.exact).toMatchObject({ allCovered: 0, expected: kroner(240_000) })
    expect(chance.exact!.bands).toEqual([{ from: kroner(240_000), through: kroner(240_000), chance: 1 }])
  })

  test('of a plan without need is that all is covered', () => {
    const { exact } = chanceOf(records())
    expect(exact).toMatchObject({ allCovered: 1, expected: 0 })
  })

  test('above twenty applications is told by its bounds alone', () => {
    const given = town()
    const many = Array.from({ length: 21 }, (_, at) => `grant-${at}`)
    const chance = chanceOf({
      ...given,
      grants: many.map((id) => ({ ...given.grants[0]!, id })),
      allocations: many.map((grantId) => ({ ...given.allocations[0]!, id: grantId, grantId })),
    })
    expect(chance).toMatchObject({ openApplications: 21, exact: null, bounds: { most: kroner(240_000) } })
  })
})
