import { describe, expect, test } from 'vitest'
import {
  aCostLine,
  anActivity,
  anAssignment,
  aPlan,
  aPosition,
  aShare,
  hours,
  kroner,
  percent,
  records,
} from '../../../tests/builders/records'
import type { Activity } from '../activities/activity'
import { day } from '../calendar/day'
import type { CoverageRecords } from './coverage-types'
import { needOf } from './need'
import { planWindow } from './plan-window'
import { indexRecords } from './records-index'

/** Need in kroner by month, of one activity. */
function needs(activity: Partial<Activity>, given: Partial<CoverageRecords> = {}): Record<string, number> {
  const all = records({ activities: [anActivity(activity)], ...given })
  const window = planWindow(all.plans[0]!, 24)
  const need = needOf(all.activities[0]!, window, indexRecords(all))
  return Object.fromEntries(window.months.map((month, at) => [month, need[at]! / 100]))
}

describe('need inside the plan', () => {
  test('is the cost lines and the share of posts, whoever pays them', () => {
    const found = needs(
      {},
      {
        costLines: [
          aCostLine({ amount: kroner(1200), basis: 'perYear' }),
          aCostLine({ amount: kroner(500) }),
        ],
        positions: [aPosition({ monthlyCost: kroner(37_000) })],
        positionShares: [aShare({ share: percent(10) })],
        positionAssignments: [anAssignment({ hoursPerWeek: hours(10) })],
      },
    )
    expect(found['2026-05']).toBe(100 + 500 + 10_000)
  })

  test('runs in the days of the activity, or of the cost line where it has its own', () => {
    const activity = { from: day('2026-03-16'), through: day('2026-10-31') }
    const own = needs(activity, { costLines: [aCostLine({ amount: kroner(3100) })] })
    expect([own['2026-02'], own['2026-03'], own['2026-10'], own['2026-11']]).toEqual([0, 1600, 3100, 0])
    const line = aCostLine({ from: day('2026-05-01'), through: day('2026-05-31'), basis: 'total' })
    expect(needs(activity, { costLines: [line] })).toMatchObject({
      '2026-04': 0,
      '2026-05': 1000,
      '2026-06': 0,
    })
  })
})

describe('need after the plan', () => {
  const costLines = [aCostLine({ amount: kroner(1000) })]

  test('is the average of the last 12 whole months in the plan', () => {
    const found = needs(
      {},
      { costLines: [...costLines, aCostLine({ amount: kroner(6000), basis: 'total' })] },
    )
    expect([found['2026-12'], found['2027-01'], found['2028-12']]).toEqual([1500, 1500, 1500])
  })

  test('looks at the last 12 of a longer plan only', () => {
    const plans = [aPlan({ from: day('2024-01-01') })]
    const early = aCostLine({ amount: kroner(9000), through: day('2025-12-31') })
    expect(needs({}, { plans, costLines: [...costLines, early] })['2027-01']).toBe(1000)
  })

  test('leaves part months out of the average', () => {
    const found = needs({ from: day('2026-09-16') }, { costLines })
    expect([found['2026-09'], found['2027-01']]).toEqual([500, 1000])
  })

  test('takes the part months where there is no whole one', () => {
    const found = needs({ from: day('2026-12-17') }, { costLines: [aCostLine({ amount: kroner(3100) })] })
    expect([found['2026-12'], found['2027-01']]).toEqual([1500, 1500])
  })

  test('is multiplied by the share of a reduction, and only then', () => {
    expect(needs({ continuation: 'reduce', reduceShare: percent(60) }, { costLines })['2027-01']).toBe(600)
    expect(needs({ continuation: 'reduce', reduceShare: percent(0) }, { costLines })['2027-01']).toBe(0)
    expect(needs({ continuation: 'reduce' }, { costLines })['2027-01']).toBe(1000)
    expect(needs({ continuation: 'continue', reduceShare: percent(60) }, { costLines })['2027-01']).toBe(1000)
  })

  test('is the stated cost where given, not reduced, in twelfths', () => {
    const activity: Partial<Activity> = {
      continuation: 'reduce',
      reduceShare: percent(50),
      costAfterPlan: kroner(1000),
    }
    const found = needs(activity, { costLines })
    expect([found['2026-12'], found['2027-01'], found['2027-02'], found['2027-03']]).toEqual([
      1000, 83.33, 83.34, 83.33,
    ])
    expect(needs({ costAfterPlan: kroner(0) }, { costLines })['2027-01']).toBe(0)
  })

  test('is none where the activity closes or ends before its plan', () => {
    expect(needs({ continuation: 'close', costAfterPlan: kroner(900) }, { costLines })['2027-01']).toBe(0)
    expect(needs({ through: day('2026-12-30') }, { costLines })['2027-01']).toBe(0)
    expect(needs({ through: day('2026-12-31') }, { costLines })['2027-01']).toBe(1000)
  })

  test('has both kinds in the month the plan ends inside, each for its own days', () => {
    const plans = [aPlan({ through: day('2026-12-10') })]
    const found = needs(
      { costAfterPlan: kroner(120_000) },
      { plans, costLines: [aCostLine({ amount: kroner(3100) })] },
    )
    expect(found['2026-12']).toBeCloseTo(1000 + (10_000 * 21) / 31, 2)
    expect(found['2027-01']).toBe(10_000)
    // The horizon is the 10th too.
    expect(found['2028-12']).toBeCloseTo((10_000 * 10) / 31, 2)
    expect(Object.keys(found).at(-1)).toBe('2028-12')
  })

  test('counts no post: what runs on after the plan is a source', () => {
    const found = needs(
      {},
      {
        positions: [aPosition({ monthlyCost: kroner(10_000), through: day('2027-06-30') })],
        positionAssignments: [anAssignment()],
      },
    )
    expect([found['2026-12'], found['2027-01'], found['2028-01']]).toEqual([10_000, 10_000, 10_000])
  })
})
