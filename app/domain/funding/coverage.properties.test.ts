import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aCostLine,
  aGrant,
  anActivity,
  anAllocation,
  anAnchoring,
  anAssignment,
  anOrganisation,
  aPlan,
  aPosition,
  aShare,
  records,
  settings,
  today,
} from '../../../tests/builders/records'
import { continuations, costBases } from '../activities/activity'
import { anchoringStages } from '../anchoring/anchoring'
import { addDays, day } from '../calendar/day'
import type { Period } from '../calendar/period'
import { grantStatuses } from '../grants/grant'
import { certaintyOf } from '../grants/certainty'
import { balanceOf } from '../grants/given-out'
import type { Oere } from '../money/oere'
import { oere } from '../money/oere'
import { coverage } from './coverage'
import type { Coverage, CoverageMonth, CoverageRecords, CoverageSource } from './coverage-types'
import { indexRecords } from './records-index'

const activityIds = ['a', 'b', 'c']
const grantIds = ['g', 'h', 'i']
const activityId = fc.constantFrom(...activityIds)
const grantId = fc.constantFrom(...grantIds)
const money = fc.integer({ min: 0, max: 400_000_000 }).map(oere)
const planPeriod: Period = { from: day('2025-03-10'), through: day('2027-08-20') }
const inPlan = fc.integer({ min: 0, max: 890 }).map((offset) => addDays(planPeriod.from, offset))
const anyDay = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays(day('2025-01-01'), offset))
const periods = fc.tuple(anyDay, anyDay).map(([one, other]) => ({
  from: one < other ? one : other,
  through: one < other ? other : one,
}))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

/** A secretariat with a plan that begins and ends inside months, and one that may follow it. */
const secretariats: fc.Arbitrary<CoverageRecords> = fc
  .record({
    activities: fc.tuple(
      ...activityIds.map((id) =>
        fc
          .record({
            continuation: fc.constantFrom(...continuations),
            reduceShare: maybe(fc.integer({ min: 0, max: 10_000 })),
            costAfterPlan: maybe(money),
            from: maybe(inPlan),
          })
          .map((given) => anActivity({ id, ...given })),
      ),
    ),
    isContinued: fc.boolean(),
    costLines: fc.array(
      fc
        .record({ activityId, amount: money, basis: fc.constantFrom(...costBases) })
        .map((given) => aCostLine(given)),
      { maxLength: 6 },
    ),
    grants: fc.tuple(
      ...grantIds.map((id) =>
        fc
          .record({
            status: fc.constantFrom(...grantStatuses),
            probability: maybe(fc.integer({ min: 0, max: 10_000 })),
            acceptBy: maybe(anyDay),
            period: periods,
          })
          .map(({ period, ...given }) => aGrant({ id, ...given, ...period })),
      ),
    ),
    allocations: fc.array(
      fc
        .record({
          grantId,
          activityId: fc.constantFrom(...activityIds, 'next'),
          amount: money,
          period: periods,
        })
        .map(({ period, ...given }) => anAllocation({ ...given, ...period })),
      { maxLength: 8 },
    ),
    position: fc.record({ monthlyCost: money, from: anyDay, through: maybe(anyDay) }),
    shares: fc.array(
      fc.record({ payer: maybe(grantId), share: fc.integer({ min: 0, max: 3300 }), from: maybe(anyDay) }),
      { maxLength: 3 },
    ),
    assignments: fc.array(
      fc.record({ activityId, hoursPerWeek: fc.integer({ min: 0, max: 250_000 }), through: maybe(anyDay) }),
      { maxLength: 3 },
    ),
    anchorings: fc.array(
      fc
        .record({
          activityId,
          amount: money,
          from: maybe(anyDay),
          stage: fc.constantFrom(...anchoringStages),
        })
        .map((given) => anAnchoring(given)),
      { maxLength: 3 },
    ),
  })
  .map((given) =>
    records({
      plans: [
        aPlan(planPeriod),
        aPlan({ id: 'following', from: day('2027-08-21'), through: day('2031-08-20'), followsId: 'plan' }),
      ],
      organisations: [anOrganisation(), anOrganisation({ id: 'funder', kind: 'landsbyggefonden' })],
      activities: [
        ...given.activities,
        anActivity({ id: 'next', planId: 'following', continuesId: given.isContinued ? 'a' : null }),
      ],
      costLines: given.costLines,
      grants: given.grants,
      allocations: given.allocations,
      positions: [aPosition(given.position)],
      positionShares: given.shares.map(({ payer, ...share }) =>
        payer === null
          ? aShare({ ...share, payerOrganisationId: 'organisation' })
          : aShare({ ...share, payerGrantId: payer }),
      ),
      positionAssignments: given.assignments.map((row) => anAssignment(row)),
      anchorings: given.anchorings,
    }),
  )

const work = (given: CoverageRecords, ask = settings) => coverage(given, ask, today)
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function everyCoverage(found: Coverage): { months: CoverageMonth[]; sources: CoverageSource[] }[] {
  return found.plans.flatMap((plan) => [...plan.activities, plan.unassigned])
}

describe('any secretariat', () => {
  test('has months where need is firm, conditional, hoped and missing, none of them negative', () => {
    fc.assert(
      fc.property(secretariats, (given) => {
        for (const { months } of everyCoverage(work(given))) {
          for (const { need, firm, conditional, hoped, missing, surplus } of months) {
            expect(firm + conditional + hoped + missing).toBe(need)
            expect(Math.min(need, firm, conditional, hoped, missing, surplus)).toBeGreaterThanOrEqual(0)
            expect(missing > 0 && surplus > 0).toBe(false)
          }
        }
      }),
    )
  })

  test('has no source below nothing, or above what it gives if the answer is yes', () => {
    fc.assert(
      fc.property(secretariats, (given) => {
        for (const { sources } of everyCoverage(work(given))) {
          for (const { amounts, fullAmounts } of sources) {
            amounts.forEach((amount, at) => {
              expect(amount).toBeGreaterThanOrEqual(0)
              // Weighted and whole amounts are rounded each for itself: an øre for every part of the source.
              expect(amount).toBeLessThanOrEqual(fullAmounts[at]! + 10)
            })
          }
        }
      }),
    )
  })

  test('gives out no more of a grant, over all activities and posts, than the grant has given out', () => {
    fc.assert(
      fc.property(secretariats, (given) => {
        const index = indexRecords(given)
        const found = work(given)
        for (const grant of given.grants.filter((one) => certaintyOf(one) !== null)) {
          const cells = everyCoverage(found)
            .flatMap(({ sources }) => sources)
            // What a predecessor is shown of its successor's money is the same money again.
            .filter(({ origin, successorActivityId }) => {
              return origin.kind === 'grant' && origin.grantId === grant.id && successorActivityId === null
            })
            .flatMap(({ fullAmounts }) => fullAmounts)
          const { amount, givenOut, toFree } = balanceOf(grant, index, settings)
          expect(total(cells)).toBeLessThanOrEqual(givenOut.total)
          if (amount && toFree === 0) expect(total(cells)).toBeLessThanOrEqual(amount.net)
        }
      }),
    )
  })

  test('never misses more for having more firm money', () => {
    fc.assert(
      fc.property(secretariats, activityId, money, periods, (given, richer, amount, period) => {
        const more: CoverageRecords = {
          ...given,
          grants: [...given.grants, aGrant({ id: 'more' })],
          allocations: [
            ...given.allocations,
            anAllocation({ grantId: 'more', activityId: richer, amount, ...period }),
          ],
        }
        const before = work(given)
        work(more).plans.forEach((plan, at) => {
          plan.activities.forEach((activity, index) => {
            const old = before.plans[at]!.activities[index]!
            activity.months.forEach((month, offset) => {
              expect(month.missing).toBeLessThanOrEqual(old.months[offset]!.missing)
              expect(month.firm).toBeGreaterThanOrEqual(old.months[offset]!.firm)
            })
            expect(activity.chance!).toBeGreaterThanOrEqual(old.chance! - 1e-12)
          })
        })
      }),
    )
  })

  test('changes by ties only when its rows are re-ordered', () => {
    fc.assert(
      fc.property(secretariats, (given) => {
        const turned: CoverageRecords = {
          ...given,
          activities: given.activities.toReversed(),
          costLines: given.costLines.toReversed(),
          grants: given.grants.toReversed(),
          allocations: given.allocations.toReversed(),
          positionShares: given.positionShares.toReversed(),
          positionAssignments: given.positionAssignments.toReversed(),
          anchorings: given.anchorings.toReversed(),
        }
        const before = work(given).plans[0]!
        const after = work(turned).plans[0]!
        for (const activity of before.activities) {
          const other = after.activities.find((one) => one.activityId === activity.activityId)!
          const ties = given.positionShares.length + 1
          activity.months.forEach((month, at) => {
            expect(Math.abs(month.need - other.months[at]!.need)).toBeLessThanOrEqual(ties)
            expect(Math.abs(month.firm - other.months[at]!.firm)).toBeLessThanOrEqual(ties)
          })
        }
        expect(Math.abs(after.coFinancing.inKind - before.coFinancing.inKind)).toBeLessThanOrEqual(48 * 4)
      }),
    )
  })

  test('is worked out the same plan by plan', () => {
    fc.assert(
      fc.property(secretariats, (given) => {
        const all = work(given)
        for (const plan of all.plans) {
          expect(coverage(given, settings, today, new Set([plan.planId])).plans).toEqual([plan])
        }
      }),
      { numRuns: 30 },
    )
  })

  test('has a need for its own costs that no source can change', () => {
    fc.assert(
      fc.property(secretariats, (given) => {
        const poor: CoverageRecords = { ...given, grants: [], allocations: [], anchorings: [] }
        const needs = (found: Coverage): Oere[][] =>
          found.plans.flatMap((plan) => plan.activities.map(({ months }) => months.map(({ need }) => need)))
        const withoutPosts = { positions: [], positionShares: [], positionAssignments: [] }
        expect(needs(work({ ...given, ...withoutPosts }))).toEqual(needs(work({ ...poor, ...withoutPosts })))
      }),
    )
  })
})
