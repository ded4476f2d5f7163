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
import { addDays, addMonths, day } from '../calendar/day'
import { addToMonth, month } from '../calendar/month'
import type { CoverageRecords } from '../funding/coverage-types'
import { coverage } from '../funding/coverage'
import { grantStatuses } from '../grants/grant'
import { oere } from '../money/oere'
import { applyScenario } from './apply-scenario'
import { liveOutcome, outcomeOf } from './outcome-of'
import type { ScenarioChange } from './scenario'

const activityIds = ['a', 'b', 'c'] as const
const grantIds = ['lbf', 'asked', 'other'] as const
const money = fc.integer({ min: 0, max: 400_000_000 }).map(oere)
const ends = fc.constantFrom(day('2026-12-31'), day('2027-02-14'))
const anyDay = fc.integer({ min: 0, max: 1400 }).map((offset) => addDays(day('2025-01-01'), offset))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const named = (id: string) => ({ id, name: id })
const aMonth = fc.integer({ min: 0, max: 40 }).map((offset) => addToMonth(month('2025-10'), offset))
const share = fc.integer({ min: 0, max: 10_000 })

const towns: fc.Arbitrary<CoverageRecords> = fc
  .record({
    end: ends,
    activities: fc.array(
      fc.record({
        continuation: fc.constantFrom(...continuations),
        reduceShare: maybe(share),
        costAfterPlan: maybe(money),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    costLines: fc.array(
      fc.record({
        activityId: fc.constantFrom(...activityIds),
        amount: money,
        basis: fc.constantFrom(...costBases),
      }),
      { maxLength: 5 },
    ),
    statuses: fc.array(fc.constantFrom(...grantStatuses), { minLength: 3, maxLength: 3 }),
    allocations: fc.array(
      fc.record({
        grantId: fc.constantFrom(...grantIds),
        activityId: fc.constantFrom(...activityIds),
        amount: money,
        from: anyDay,
        days: fc.integer({ min: 0, max: 900 }),
      }),
      { maxLength: 6 },
    ),
    position: fc.record({ monthlyCost: money, from: anyDay }),
    endsWithPlan: fc.boolean(),
    shares: fc.array(
      fc.record({ payer: maybe(fc.constantFrom(...grantIds)), share: fc.integer({ min: 0, max: 3300 }) }),
      {
        maxLength: 3,
      },
    ),
    assignments: fc.array(
      fc.record({
        activityId: fc.constantFrom(...activityIds),
        hoursPerWeek: fc.integer({ min: 0, max: 250_000 }),
      }),
      { maxLength: 3 },
    ),
    anchorings: fc.array(
      fc.record({
        activityId: fc.constantFrom(...activityIds),
        amount: money,
        stage: fc.constantFrom(...anchoringStages),
      }),
      { maxLength: 2 },
    ),
  })
  .map((given) =>
    records({
      plans: [aPlan({ from: day('2025-01-01'), through: given.end })],
      organisations: [
        anOrganisation(),
        anOrganisation({ id: 'funder', kind: 'landsbyggefonden', isPublicAuthority: false }),
      ],
      activities: given.activities.map((activity, at) => anActivity({ id: activityIds[at]!, ...activity })),
      costLines: given.costLines.map((line) => aCostLine(line)),
      grants: grantIds.map((id, at) =>
        aGrant({
          id,
          status: given.statuses[at]!,
          from: null,
          through: null,
          appliedAmount: oere(50_000_000),
        }),
      ),
      allocations: given.allocations.map(({ days, ...one }) =>
        anAllocation({ ...one, through: addDays(one.from, days) }),
      ),
      positions: [aPosition({ ...given.position, through: given.endsWithPlan ? given.end : null })],
      positionShares: given.shares.map(({ payer, ...one }) =>
        payer === null
          ? aShare({ ...one, payerOrganisationId: 'organisation' })
          : aShare({ ...one, payerGrantId: payer }),
      ),
      positionAssignments: given.assignments.map((row) => anAssignment(row)),
      anchorings: given.anchorings.map((one, at) => anAnchoring({ id: `anchoring-${at}`, ...one })),
    }),
  )

const changes: fc.Arbitrary<ScenarioChange> = fc.oneof(
  fc.record({ code: fc.constant('fundRenewed' as const), share: fc.integer({ min: 0, max: 20_000 }) }),
  fc.record({
    code: fc.constant('refused' as const),
    grant: fc.constantFrom(...grantIds, 'gone').map(named),
  }),
  fc.record({
    code: fc.constant('awarded' as const),
    grant: fc.constantFrom(...grantIds, 'gone').map(named),
    amount: maybe(money),
  }),
  fc.record({
    code: fc.constant('newGrant' as const),
    name: fc.constant('Ny'),
    activity: fc.constantFrom(...activityIds, 'gone').map(named),
    amount: money,
    from: fc.constant(day('2026-06-01')),
    through: fc.constant(day('2027-09-17')),
  }),
  fc.record({
    code: fc.constant('partyTakes' as const),
    organisation: fc.constantFrom('organisation', 'gone').map(named),
    share,
    activities: maybe(
      fc.array(fc.constantFrom(...activityIds, 'gone').map(named), { minLength: 1, maxLength: 3 }),
    ),
    from: maybe(aMonth),
  }),
  fc.record({
    code: fc.constant('positionLapses' as const),
    position: fc.constantFrom('position', 'gone').map(named),
    from: aMonth,
  }),
  fc.record({
    code: fc.constant('anchoringFails' as const),
    anchoring: fc.constantFrom('anchoring-0', 'anchoring-1', 'gone').map(named),
  }),
  fc.record({ code: fc.constant('planExtended' as const), months: fc.integer({ min: 1, max: 60 }) }),
)

const groundOf = (given: CoverageRecords) => ({ plan: given.plans[0]!, settings, today })
const called = { scenarioId: 'scenario', name: 'Et udfald' }
const work = (given: CoverageRecords, list: ScenarioChange[]) =>
  outcomeOf(given, list, groundOf(given), called, liveOutcome(given, groundOf(given)))

describe('any scenario', () => {
  test('leaves the records it is laid over as they were', () => {
    fc.assert(
      fc.property(towns, fc.array(changes, { maxLength: 6 }), (given, list) => {
        const before = structuredClone(given)
        applyScenario(given, list, groundOf(given))
        expect(given).toEqual(before)
      }),
    )
  })

  test('has months, activities and totals that agree to the øre', () => {
    fc.assert(
      fc.property(towns, fc.array(changes, { maxLength: 6 }), (given, list) => {
        const { months, activities, totals, difference } = work(given, list)
        for (const { need, firm, conditional, hoped, missing } of months) {
          expect(firm + conditional + hoped + missing).toBe(need)
          expect(Math.min(need, firm, conditional, hoped, missing)).toBeGreaterThanOrEqual(0)
        }
        for (const key of ['need', 'firm', 'conditional', 'hoped', 'missing', 'gap'] as const) {
          expect(activities.reduce((sum, one) => sum + one.year[key], 0)).toBe(totals[key])
        }
        for (const key of ['need', 'gap', 'missing'] as const) {
          expect(activities.reduce((sum, one) => sum + one.difference[key], 0)).toBe(difference[key])
        }
      }),
    )
  })

  test('without changes is the live plan, which is what coverage says', () => {
    fc.assert(
      fc.property(towns, (given) => {
        const live = liveOutcome(given, groundOf(given))
        expect({ ...work(given, []), scenarioId: null, name: null }).toEqual(live)
        const [plan] = coverage(given, settings, today).plans
        expect(live.months).toEqual(plan!.totals.activities)
        live.activities.forEach((activity, at) => {
          const told = plan!.activities[at]!
          expect([activity.year.gap, activity.year.missing, activity.level]).toEqual([
            told.annualGap,
            told.annualMissing,
            told.level,
          ])
        })
      }),
    )
  })

  test('that refuses everything leaves no less to find', () => {
    fc.assert(
      fc.property(towns, (given) => {
        const all = grantIds.map((id): ScenarioChange => ({ code: 'refused', grant: named(id) }))
        const { activities, positions } = work(given, all)
        for (const { difference } of activities) {
          expect(difference.gap).toBeGreaterThanOrEqual(0)
          expect(difference.missing).toBeGreaterThanOrEqual(0)
          expect(difference.need).toBe(0)
        }
        expect(positions.every((one) => one.hoursWithoutPay <= one.hoursOnActivities + 3)).toBe(true)
      }),
    )
  })

  test('that only brings money leaves no more to find', () => {
    const bringing = changes.filter(
      (change) => change.code === 'newGrant' || change.code === 'partyTakes' || change.code === 'fundRenewed',
    )
    const whole = fc.constantFrom(...grantIds).map((id): ScenarioChange => {
      return { code: 'awarded', grant: named(id), amount: null }
    })
    fc.assert(
      fc.property(towns, fc.array(fc.oneof(bringing, whole), { maxLength: 5 }), (given, list) => {
        for (const { difference } of work(given, list).activities) {
          expect(difference.gap).toBeLessThanOrEqual(0)
          // Weighted and whole amounts are rounded each for itself.
          expect(difference.missing).toBeLessThanOrEqual(12 * 10)
        }
      }),
    )
  })

  test('skips what names something gone, and is the same without it', () => {
    fc.assert(
      fc.property(towns, fc.array(changes, { maxLength: 5 }), (given, list) => {
        const found = work(given, list)
        const skipped = new Set(found.broken.flatMap((one) => (one.isSkipped ? one.at : [])))
        const rest = list.filter((_, at) => !skipped.has(at))
        const { totals, activities, positions } = work(given, rest)
        expect({ totals, activities, positions }).toEqual({
          totals: found.totals,
          activities: found.activities,
          positions: found.positions,
        })
      }),
    )
  })

  test('moves the plan by whole months and its figures by none', () => {
    fc.assert(
      fc.property(towns, fc.integer({ min: 1, max: 60 }), (given, months) => {
        const found = work(given, [{ code: 'planExtended', months }])
        const { through } = given.plans[0]!
        expect(found.through).toBe(addMonths(through, months, 'monthEnd'))
        expect(found.months.length).toBe(liveOutcome(given, groundOf(given)).months.length)
      }),
    )
  })
})
