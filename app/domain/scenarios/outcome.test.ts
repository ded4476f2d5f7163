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
  hours,
  kroner,
  percent,
  records,
  settings,
  today,
} from '../../../tests/builders/records'
import { day } from '../calendar/day'
import { month } from '../calendar/month'
import type { CoverageRecords } from '../funding/coverage-types'
import type { ScenarioOutcome } from './outcome'
import { liveOutcome, outcomeOf } from './outcome-of'
import type { ScenarioChange } from './scenario'

/**
 * Two activities of 100.000 kr. a year, one with a post of 50.000 kr. a month besides. Landsbyggefonden pays the post
 * and the first activity's costs, the municipality nothing yet; an application asks for half of the second.
 */
const town = (given: Partial<CoverageRecords> = {}) =>
  records({
    organisations: [
      anOrganisation({ id: 'municipality', name: 'Fjordby Kommune' }),
      anOrganisation({ id: 'fund', name: 'Landsbyggefonden', kind: 'landsbyggefonden' }),
      anOrganisation({ id: 'foundation', kind: 'foundation' }),
    ],
    activities: [
      anActivity({ id: 'family', name: 'Familiehuset' }),
      anActivity({ id: 'cafe', name: 'Cafeen' }),
    ],
    costLines: [
      aCostLine({ activityId: 'family', amount: kroner(100_000), basis: 'perYear' }),
      aCostLine({ activityId: 'cafe', amount: kroner(100_000), basis: 'perYear' }),
    ],
    grants: [
      aGrant({ id: 'lbf', funderId: 'fund', through: day('2026-12-31') }),
      aGrant({
        id: 'asked',
        funderId: 'foundation',
        status: 'applied',
        appliedAmount: kroner(50_000),
        awardedAmount: null,
        through: day('2027-12-31'),
      }),
    ],
    allocations: [
      anAllocation({ grantId: 'lbf', activityId: 'family', amount: kroner(100_000) }),
      anAllocation({
        grantId: 'asked',
        activityId: 'cafe',
        amount: kroner(50_000),
        from: day('2027-01-01'),
        through: day('2027-12-31'),
      }),
    ],
    positions: [
      aPosition({ id: 'post', name: 'Familiekonsulent', employerId: 'municipality', noticeMonths: 6 }),
    ],
    positionShares: [aShare({ positionId: 'post', payerGrantId: 'lbf' })],
    positionAssignments: [anAssignment({ positionId: 'post', activityId: 'family' })],
    ...given,
  })

const ground = (given: CoverageRecords) => ({ plan: given.plans[0]!, settings, today })
const called = { scenarioId: 'scenario', name: 'Et udfald' }

function outcome(changes: ScenarioChange[], given = town()): { live: ScenarioOutcome; one: ScenarioOutcome } {
  const live = liveOutcome(given, ground(given))
  return { live, one: outcomeOf(given, changes, ground(given), called, live) }
}

const year = ({ activities }: ScenarioOutcome, id: string) =>
  activities.find(({ activityId }) => activityId === id)!.year
const post = ({ positions }: ScenarioOutcome) => positions[0]!

describe('the live plan', () => {
  test('is told as a column of its own', () => {
    const { live } = outcome([])
    expect(live.year).toEqual({ from: '2027-01', through: '2027-12' })
    expect(live.totals).toMatchObject({
      need: kroner(800_000),
      firm: 0,
      hoped: kroner(25_000),
      gap: kroner(800_000),
      missing: kroner(775_000),
    })
    expect(live.counts).toMatchObject({ activities: 2, missingMoney: 2, underHalf: 2, positionsAtRisk: 1 })
    expect(post(live)).toMatchObject({
      hoursWithoutPay: hours(37),
      payersLost: ['Landsbyggefonden'],
      noticeDay: '2026-06-30',
      activities: ['Familiehuset'],
    })
  })

  test('is what a scenario without changes is', () => {
    const { live, one } = outcome([])
    expect({ ...one, ...{ scenarioId: null, name: null } }).toEqual(live)
  })
})

describe('Landsbyggefonden renewed', () => {
  test('in full gives what it gave in the last year, and keeps the post', () => {
    const { one } = outcome([{ code: 'fundRenewed', share: percent(100) }])
    expect(one.fundMoney).toBe(kroner(700_000))
    expect(one.totals.gap).toBe(kroner(100_000))
    expect(year(one, 'family').gap).toBe(0)
    expect(post(one)).toMatchObject({ isAtRisk: false, hoursWithoutPay: 0, payersLost: [], noticeDay: null })
    expect(one.counts).toMatchObject({ missingMoney: 1, underHalf: 1, positionsAtRisk: 0, hoursAtRisk: 0 })
  })

  test('by half gives half, and the post half of its hours', () => {
    const { one } = outcome([{ code: 'fundRenewed', share: percent(50) }])
    expect(one.fundMoney).toBe(kroner(350_000))
    expect(one.totals.gap).toBe(kroner(450_000))
    expect(post(one)).toMatchObject({ isAtRisk: true, hoursWithoutPay: hours(18.5), payersLost: [] })
  })

  test('with nothing is the live plan', () => {
    const { live, one } = outcome([{ code: 'fundRenewed', share: 0 }])
    expect(one.totals).toEqual(live.totals)
    expect(one.remarks).toEqual([])
  })

  test('gives nothing to what closes, and says so where that was all of it', () => {
    const given = town()
    given.activities[0]!.continuation = 'close'
    const { one } = outcome([{ code: 'fundRenewed', share: percent(100) }], given)
    expect(one.fundMoney).toBe(0)
    expect(one.remarks).toEqual([{ at: 0, remark: 'noFundMoney' }])
  })

  test('begins on the day after the plan that ends inside a month', () => {
    const given = town({ plans: [aPlan({ through: day('2026-12-15') })] })
    const { one } = outcome([{ code: 'fundRenewed', share: percent(100) }], given)
    const december = one.months.find(({ month: each }) => each === '2026-12')!
    expect(december.firm).toBeGreaterThan(0)
    expect(one.months.at(-1)!.firm).toBeGreaterThan(0)
  })
})

describe('a refusal', () => {
  test('takes what was hoped for', () => {
    const { one } = outcome([{ code: 'refused', grant: { id: 'asked', name: 'Cafefonden' } }])
    expect(one.totals).toMatchObject({ hoped: 0, missing: kroner(800_000) })
    expect(one.difference).toEqual({ need: 0, gap: 0, missing: 2_500_000 })
  })

  test('of what is gone is skipped and called by the name it had', () => {
    const { live, one } = outcome([{ code: 'refused', grant: { id: 'gone', name: 'Kløverfonden' } }])
    expect(one.totals).toEqual(live.totals)
    expect(one.broken).toEqual([
      { at: 0, missing: [{ kind: 'grant', name: 'Kløverfonden' }], isSkipped: true },
    ])
  })
})

describe('an award', () => {
  const grant = { id: 'asked', name: 'Cafefonden' }

  test('makes the whole application firm', () => {
    const { one } = outcome([{ code: 'awarded', grant, amount: null }])
    expect(year(one, 'cafe')).toMatchObject({ firm: kroner(50_000), hoped: 0, gap: kroner(50_000) })
  })

  test('of a part gives each activity its part', () => {
    const { one } = outcome([{ code: 'awarded', grant, amount: kroner(20_000) }])
    expect(year(one, 'cafe').firm).toBe(kroner(20_000))
  })

  test('of more than was asked for gives what was asked for', () => {
    const { one } = outcome([{ code: 'awarded', grant, amount: kroner(900_000) }])
    expect(year(one, 'cafe').firm).toBe(kroner(50_000))
  })

  test('that is given to nothing changes nothing and says so', () => {
    const given = town()
    const { live, one } = outcome([{ code: 'awarded', grant, amount: null }], {
      ...given,
      allocations: given.allocations.filter(({ grantId }) => grantId !== 'asked'),
    })
    expect(one.remarks).toEqual([{ at: 0, remark: 'nothingGivenOut' }])
    expect(one.totals.gap).toBe(live.totals.gap)
  })

  test('nobody has applied for goes to one activity', () => {
    const { one } = outcome([
      {
        code: 'newGrant',
        name: 'En ny fond',
        activity: { id: 'cafe', name: 'Cafeen' },
        amount: kroner(60_000),
        from: day('2027-01-01'),
        through: day('2028-12-31'),
      },
    ])
    expect(year(one, 'cafe').firm).toBe(kroner(30_000))
  })
})

describe('a party', () => {
  const organisation = { id: 'municipality', name: 'Fjordby Kommune' }

  test('takes half of what is uncovered of everything', () => {
    const { one } = outcome([
      { code: 'partyTakes', organisation, share: percent(50), activities: null, from: null },
    ])
    expect(one.totals.gap).toBe(kroner(400_000))
    expect(one.parties).toEqual([{ at: 0, name: 'Fjordby Kommune', amount: kroner(400_000) }])
  })

  test('takes of what the changes before it leave', () => {
    const { one } = outcome([
      { code: 'fundRenewed', share: percent(100) },
      { code: 'partyTakes', organisation, share: percent(50), activities: null, from: null },
      { code: 'partyTakes', organisation, share: percent(50), activities: null, from: null },
    ])
    expect(one.parties.map(({ amount }) => amount)).toEqual([kroner(50_000), kroner(25_000)])
    expect(one.totals.gap).toBe(kroner(25_000))
  })

  test('takes of the chosen activities from its month on, and says which of them are gone', () => {
    const activities = [
      { id: 'cafe', name: 'Cafeen' },
      { id: 'gone', name: 'Nattevandring' },
    ]
    const { one } = outcome([
      { code: 'partyTakes', organisation, share: percent(100), activities, from: month('2027-07') },
    ])
    expect(year(one, 'cafe').gap).toBe(kroner(50_000))
    expect(year(one, 'family').gap).toBe(kroner(700_000))
    expect(one.broken).toEqual([
      { at: 0, missing: [{ kind: 'activity', name: 'Nattevandring' }], isSkipped: false },
    ])
  })

  test('that is gone takes nothing', () => {
    const change: ScenarioChange = {
      code: 'partyTakes',
      organisation: { id: 'gone', name: 'Den gamle kommune' },
      share: percent(50),
      activities: null,
      from: null,
    }
    const { live, one } = outcome([change])
    expect(one.totals).toEqual(live.totals)
    expect(one.parties).toEqual([])
    expect(one.broken[0]!.isSkipped).toBe(true)
  })
})

describe('a post that lapses', () => {
  const position = { id: 'post', name: 'Familiekonsulent' }

  test('takes its part of the need after the plan with it', () => {
    const { one } = outcome([{ code: 'positionLapses', position, from: month('2027-01') }])
    expect(year(one, 'family').need).toBe(kroner(100_000))
    expect(post(one)).toMatchObject({ hasLapsed: false, isAtRisk: true })
  })

  test('in the plan takes its cost and its payers from then on', () => {
    const { one, live } = outcome([{ code: 'positionLapses', position, from: month('2026-07') }])
    const july = (each: ScenarioOutcome) => each.months.find(({ month: one }) => one === '2026-07')!
    expect(july(live).need - july(one).need).toBe(kroner(50_000))
    expect(july(live).firm - july(one).firm).toBe(kroner(50_000))
    expect(year(one, 'family').need).toBe(kroner(100_000))
    expect(post(one)).toMatchObject({ hasLapsed: true, isAtRisk: true, noticeDay: '2025-12-31' })
  })

  test('later than the plan is needed until then', () => {
    const { one } = outcome([{ code: 'positionLapses', position, from: month('2027-07') }])
    expect(year(one, 'family').need).toBe(kroner(400_000))
  })

  test('leaves a stated cost after the plan what it is', () => {
    const given = town()
    given.activities[0]!.costAfterPlan = kroner(500_000)
    const { one } = outcome([{ code: 'positionLapses', position, from: month('2027-01') }], given)
    expect(year(one, 'family').need).toBe(kroner(500_000))
  })

  test('takes what Landsbyggefonden goes on paying it', () => {
    const changes: ScenarioChange[] = [
      { code: 'fundRenewed', share: percent(100) },
      { code: 'positionLapses', position, from: month('2027-07') },
    ]
    const { one } = outcome(changes)
    expect(year(one, 'family')).toMatchObject({ need: kroner(400_000), gap: 0 })
    expect(one.fundMoney).toBe(kroner(400_000))
    expect(outcome(changes.toReversed()).one.totals.need).toBe(kroner(500_000))
  })

  test('before it has begun is gone altogether', () => {
    const { one } = outcome([{ code: 'positionLapses', position, from: month('2025-01') }])
    expect(one.months.every(({ need }) => need <= kroner(16_667))).toBe(true)
    expect(post(one)).toMatchObject({ hasLapsed: true, noticeDay: null })
  })
})

describe('an anchoring that falls through', () => {
  test('takes its kroner', () => {
    const given = town({
      anchorings: [
        anAnchoring({
          id: 'anchor',
          activityId: 'cafe',
          amount: kroner(100_000),
          ownerOrganisationId: 'municipality',
        }),
      ],
    })
    const { live, one } = outcome(
      [{ code: 'anchoringFails', anchoring: { id: 'anchor', name: 'Cafeen' } }],
      given,
    )
    expect(year(live, 'cafe').gap).toBe(0)
    expect(year(one, 'cafe').gap).toBe(kroner(100_000))
  })
})

describe('a plan that goes on', () => {
  test('costs what it did, and no grant pays more than its letter says', () => {
    const { live, one } = outcome([{ code: 'planExtended', months: 6 }])
    expect(one.through).toBe('2027-06-30')
    expect(one.year).toEqual(live.year)
    expect(one.months.map(({ month: each }) => each)).toEqual(live.months.map(({ month: each }) => each))
    expect(one.totals.need).toBe(live.totals.need)
    expect(one.totals.firm).toBe(0)
  })

  test('is paid by organisations whose share has no end', () => {
    const given = town({
      positions: [aPosition({ id: 'post', through: null })],
      positionShares: [aShare({ positionId: 'post', payerOrganisationId: 'municipality' })],
    })
    const { live, one } = outcome([{ code: 'planExtended', months: 6 }], given)
    expect(live.totals.firm).toBe(0)
    expect(one.totals.firm).toBe(kroner(300_000))
  })

  test('lets what closes on purpose close on its day', () => {
    const given = town()
    given.activities[0]!.continuation = 'close'
    const { one } = outcome([{ code: 'planExtended', months: 12 }], given)
    expect(year(one, 'family').need).toBe(0)
    expect(one.counts.closing).toBe(1)
  })

  test('runs a sum for the whole period on at its rate', () => {
    const given = town({
      costLines: [aCostLine({ activityId: 'cafe', amount: kroner(120_000), basis: 'total' })],
      positions: [],
      positionShares: [],
      positionAssignments: [],
    })
    const { one } = outcome([{ code: 'planExtended', months: 3 }], given)
    const needs = one.months.filter(({ month: each }) => each <= '2027-06').map(({ need }) => need)
    expect(new Set(needs)).toEqual(new Set([kroner(10_000)]))
  })

  test('keeps the day on which an owner takes over', () => {
    const given = town({
      anchorings: [
        anAnchoring({ activityId: 'cafe', amount: kroner(100_000), ownerOrganisationId: 'municipality' }),
      ],
    })
    const { one } = outcome([{ code: 'planExtended', months: 12 }], given)
    expect(year(one, 'cafe').gap).toBe(0)
  })
})
