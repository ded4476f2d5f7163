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
import type { Activity } from '../activities/activity'
import { day } from '../calendar/day'
import type { Grant } from '../grants/grant'
import { coverage } from './coverage'
import type { ActivityCoverage, CoverageRecords, PlanCoverage } from './coverage-types'

/** One activity that needs 1.000 kr. a month in and after a plan that ends 31.12.2026. */
const costLines = [aCostLine({ amount: kroner(1000) })]

function planOf(given: Partial<CoverageRecords>): PlanCoverage {
  return coverage(records({ costLines, ...given }), settings, today).plans[0]!
}
function activityOf(given: Partial<CoverageRecords>): ActivityCoverage {
  return planOf(given).activities[0]!
}
function monthOf(month: string, { months }: { months: ActivityCoverage['months'] }) {
  const found = months.find((one) => one.month === month)!
  return {
    need: found.need / 100,
    firm: found.firm / 100,
    conditional: found.conditional / 100,
    hoped: found.hoped / 100,
    missing: found.missing / 100,
    surplus: found.surplus / 100,
  }
}
/** 24 months of money that begin with the plan, `monthly` kroner in each. */
const twoYears = (monthly: number, grantId = 'grant') =>
  anAllocation({ grantId, amount: kroner(monthly * 24), through: day('2027-12-31') })

describe('a month', () => {
  test('is filled by firm, then conditional, then hoped money, never above need', () => {
    const found = activityOf({
      grants: [
        aGrant({ id: 'firm' }),
        aGrant({ id: 'asked', acceptBy: day('2026-12-01') }),
        aGrant({ id: 'hoped', status: 'applied', probability: percent(50) }),
      ],
      allocations: [twoYears(300, 'hoped'), twoYears(400, 'asked'), twoYears(500, 'firm')],
    })
    expect(monthOf('2027-03', found)).toEqual({
      need: 1000,
      firm: 500,
      conditional: 400,
      hoped: 100,
      missing: 0,
      surplus: 0,
    })
  })

  test('reports firm and conditional money above need as surplus, hoped money not', () => {
    const found = activityOf({
      grants: [aGrant(), aGrant({ id: 'hoped', status: 'applied' })],
      allocations: [twoYears(1300), twoYears(900, 'hoped')],
    })
    expect(monthOf('2026-03', found)).toMatchObject({ firm: 1000, hoped: 0, missing: 0, surplus: 300 })
  })

  test('counts nothing of ideas, drafts and refusals', () => {
    const statuses: Grant['status'][] = ['idea', 'drafting', 'declined', 'withdrawn', 'lapsed']
    const found = activityOf({
      grants: statuses.map((status) => aGrant({ id: status, status })),
      allocations: statuses.map((status) => twoYears(1000, status)),
    })
    expect(monthOf('2026-03', found)).toMatchObject({ firm: 0, conditional: 0, hoped: 0, missing: 1000 })
    expect(found.sources).toEqual([])
  })

  test("weighs an application by the secretariat's probability where it states none", () => {
    const given = { grants: [aGrant({ status: 'applied' })], allocations: [twoYears(1000)] }
    const found = coverage(records({ costLines, ...given }), { ...settings, defaultProbability: 3000 }, today)
    expect(monthOf('2026-03', found.plans[0]!.activities[0]!)).toMatchObject({ hoped: 300, missing: 700 })
  })

  test('takes a closed grant as firm', () => {
    const found = activityOf({ grants: [aGrant({ status: 'closed' })], allocations: [twoYears(1000)] })
    expect(monthOf('2026-03', found).firm).toBe(1000)
  })
})

describe('money through a post', () => {
  const given: Partial<CoverageRecords> = {
    costLines: [],
    grants: [aGrant()],
    positions: [aPosition({ monthlyCost: kroner(37_000), through: null })],
    positionShares: [
      aShare({ share: percent(50) }),
      aShare({ payerOrganisationId: 'organisation', share: percent(30) }),
    ],
    positionAssignments: [anAssignment({ hoursPerWeek: hours(20) })],
  }

  test('covers the activities it staffs, and what nobody pays is missing', () => {
    expect(monthOf('2026-03', activityOf(given))).toEqual({
      need: 20_000,
      firm: 16_000,
      conditional: 0,
      hoped: 0,
      missing: 4000,
      surplus: 0,
    })
  })

  test('of an organisation stops with the plan, of a grant with the grant', () => {
    const found = activityOf({ ...given, grants: [aGrant({ through: day('2027-02-28') })] })
    expect(monthOf('2027-02', found)).toMatchObject({ need: 20_000, firm: 10_000, missing: 10_000 })
    expect(monthOf('2027-03', found)).toMatchObject({ firm: 0, missing: 20_000 })
  })

  test("leaves the plan's own hours to the plan, until its end where the post has none", () => {
    const { unassigned } = planOf(given)
    expect(monthOf('2026-12', unassigned)).toMatchObject({ need: 17_000, firm: 13_600, missing: 3400 })
    expect(monthOf('2027-01', unassigned)).toMatchObject({ need: 0, firm: 0, surplus: 8500 })
  })

  test("runs the plan's own hours to the end that a post states", () => {
    const positions = [aPosition({ monthlyCost: kroner(37_000), through: day('2027-01-31') })]
    const { unassigned } = planOf({ ...given, positions })
    expect(monthOf('2027-01', unassigned)).toMatchObject({ need: 17_000, firm: 13_600 })
    expect(monthOf('2027-02', unassigned).need).toBe(0)
  })

  test('is hoped cell by cell where the grant is applied for', () => {
    const grants = [aGrant({ status: 'applied', probability: percent(33.33) })]
    const positions = [aPosition({ monthlyCost: 101 as never })]
    const found = activityOf({ ...given, positions, grants, positionShares: [aShare()] })
    // 101 øre × 20/37 is 55; a third of it is 18,33.
    expect(found.months[2]).toMatchObject({ need: 55, hoped: 18, missing: 37 })
    expect(found.sources).toMatchObject([{ via: 'position', certainty: 'hoped' }])
    expect(found.sources[0]!.fullAmounts[2]).toBe(55)
  })
})

describe('an anchoring', () => {
  test('covers need from its start to the horizon', () => {
    const found = activityOf({ anchorings: [anAnchoring({ from: day('2026-07-01') })] })
    expect(monthOf('2026-06', found).firm).toBe(0)
    expect(monthOf('2026-07', found).firm).toBe(1000)
    expect(monthOf('2028-12', found).firm).toBe(1000)
  })

  test('starts the day after the plan where it states no day', () => {
    const found = activityOf({ anchorings: [anAnchoring({ stage: 'agreedInPrinciple' })] })
    expect(monthOf('2026-12', found).conditional).toBe(0)
    expect(monthOf('2027-01', found).conditional).toBe(1000)
  })

  test('covers nothing where it is false', () => {
    expect(activityOf({ anchorings: [anAnchoring({ documentation: null })] }).level).toBe('lost')
  })
})

describe('the level', () => {
  const level = (activity: Partial<Activity>, given: Partial<CoverageRecords> = {}) =>
    activityOf({ activities: [anActivity(activity)], ...given })

  test('is lost with nothing firm, partly with some, secured with all', () => {
    const firm = (monthly: number) =>
      level({}, { grants: [aGrant()], allocations: [twoYears(monthly)] }).level
    expect([firm(0), firm(1), firm(999), firm(1000)]).toEqual(['lost', 'partly', 'partly', 'secured'])
  })

  test('takes a gap under a krone a month for rounding, though it counts in the sum', () => {
    const short = (oere: number) =>
      level({}, { grants: [aGrant()], allocations: [twoYears(1000 - oere / 100)] })
    expect(short(99)).toMatchObject({
      level: 'secured',
      annualGap: 12 * 99,
      chance: 1,
      firstUncoveredMonth: '2028-01',
    })
    expect(short(100)).toMatchObject({ level: 'partly', annualGap: 12 * 100, chance: 0 })
  })

  test('is closing for one that is wound up or ends before its plan', () => {
    expect(level({ continuation: 'close' }).level).toBe('closing')
    expect(level({ through: day('2026-10-31') }).level).toBe('closing')
    expect(level({ through: day('2026-12-31') }).level).toBe('lost')
  })

  test('looks at the 12 calendar months after the month the plan ends in', () => {
    const plans = [aPlan({ through: day('2026-12-10') })]
    const allocations = [
      anAllocation({ amount: kroner(12_000), from: day('2027-01-01'), through: day('2027-12-31') }),
    ]
    expect(level({}, { plans, grants: [aGrant()], allocations })).toMatchObject({
      level: 'secured',
      annualGap: 0,
    })
  })

  test('says beside it that no costs are entered', () => {
    expect(level({}, { costLines: [] })).toMatchObject({ level: 'secured', flags: { noCostsEntered: true } })
    expect(level({}).flags.noCostsEntered).toBe(false)
  })

  test('says beside it that money is missing already', () => {
    const anchorings = [anAnchoring()]
    expect(level({}, { anchorings })).toMatchObject({
      level: 'secured',
      firstUncoveredMonth: '2026-11',
      flags: { alreadyMissing: true },
    })
    const allocations = [anAllocation()]
    expect(level({}, { anchorings, allocations, grants: [aGrant()] })).toMatchObject({
      firstUncoveredMonth: null,
      flags: { alreadyMissing: false },
    })
  })

  test('says beside it that only a decision is awaited', () => {
    const awaits = (amount: number) =>
      level({}, { anchorings: [anAnchoring({ stage: 'agreedInPrinciple', amount: kroner(amount) })] }).flags
        .awaitsDecision
    expect([awaits(12_000), awaits(11_000)]).toEqual([true, false])
  })
})

describe('the first uncovered month', () => {
  test("is looked for from today's on", () => {
    const gone = [anAllocation({ from: day('2026-11-01'), through: day('2026-12-31'), amount: kroner(2000) })]
    expect(activityOf({ grants: [aGrant()], allocations: gone }).firstUncoveredMonth).toBe('2027-01')
  })
})

describe('a successor in a following plan', () => {
  const following = aPlan({
    id: 'next',
    from: day('2027-01-01'),
    through: day('2030-12-31'),
    followsId: 'plan',
  })
  const successor = anActivity({ id: 'successor', planId: 'next', continuesId: 'activity' })
  const given: Partial<CoverageRecords> = {
    plans: [aPlan(), following],
    activities: [anActivity(), successor],
    grants: [aGrant({ planId: 'next', through: day('2030-12-31') })],
    allocations: [
      anAllocation({
        activityId: 'successor',
        amount: kroner(24_000),
        from: day('2026-07-01'),
        through: day('2028-06-30'),
      }),
    ],
  }

  test('covers its predecessor after the plan and not before, with the same certainty', () => {
    const found = activityOf(given)
    expect(monthOf('2026-12', found).firm).toBe(0)
    expect(monthOf('2027-01', found).firm).toBe(1000)
    expect(found.level).toBe('secured')
    expect(found.sources).toMatchObject([{ successorActivityId: 'successor', certainty: 'firm' }])
  })

  test('covers it once, however the chain of successors turns', () => {
    const turned = anActivity({ continuesId: 'successor' })
    expect(monthOf('2027-01', activityOf({ ...given, activities: [turned, successor] })).firm).toBe(1000)
  })

  test('brings its posts and anchors along', () => {
    const found = activityOf({
      ...given,
      allocations: [],
      positions: [
        aPosition({ planId: 'next', from: day('2027-01-01'), through: null, monthlyCost: kroner(400) }),
      ],
      positionShares: [aShare({ payerOrganisationId: 'organisation' })],
      positionAssignments: [anAssignment({ activityId: 'successor' })],
      anchorings: [anAnchoring({ activityId: 'successor', from: day('2027-02-01'), amount: kroner(1200) })],
    })
    expect(monthOf('2027-01', found).firm).toBe(400)
    expect(monthOf('2027-02', found).firm).toBe(500)
  })

  test('gives a plan that ends inside a month the days after it only', () => {
    const plans = [aPlan({ through: day('2026-12-10') }), { ...following, from: day('2026-12-11') }]
    const found = activityOf({
      ...given,
      plans,
      allocations: [],
      positions: [aPosition({ planId: 'next', through: null, monthlyCost: kroner(310) })],
      positionShares: [aShare({ payerOrganisationId: 'organisation' })],
      positionAssignments: [anAssignment({ activityId: 'successor' })],
    })
    expect(found.sources[0]!.amounts[11]).toBe(kroner(210))
    expect(found.sources[0]!.amounts[10]).toBe(0)
  })
})

describe('the chance of an activity', () => {
  test('asks one answer of a grant, however its money comes, and leaves conditional money out', () => {
    const found = activityOf({
      costLines: [],
      grants: [
        aGrant({ status: 'applied', probability: percent(40) }),
        aGrant({ id: 'asked', acceptBy: today }),
      ],
      positions: [aPosition({ monthlyCost: kroner(1000), through: null })],
      positionShares: [aShare({ share: percent(50) })],
      positionAssignments: [anAssignment()],
      allocations: [twoYears(500), twoYears(1000, 'asked')],
    })
    expect(found).toMatchObject({ chance: 0.4, expectedUncovered: kroner(7200), openApplications: 1 })
  })

  test('is null above twenty applications, with bounds instead', () => {
    const ids = Array.from({ length: 21 }, (_, at) => `application-${at}`)
    const found = activityOf({
      grants: ids.map((id) => aGrant({ id, status: 'applied', probability: percent(50) })),
      allocations: ids.map((id) => twoYears(40, id)),
    })
    expect(found).toMatchObject({
      chance: null,
      expectedUncovered: null,
      openApplications: 21,
      uncoveredBounds: { least: kroner(12 * 160), weighted: kroner(12 * 580), most: kroner(12_000) },
    })
  })
})

describe('local co-financing', () => {
  const lbf = anOrganisation({ id: 'lbf', kind: 'landsbyggefonden', isPublicAuthority: false })
  const given: Partial<CoverageRecords> = {
    organisations: [
      lbf,
      anOrganisation({ id: 'municipality' }),
      anOrganisation({ id: 'housing', kind: 'housingOrganisation', isPublicAuthority: false }),
      anOrganisation({ id: 'institution', kind: 'institution' }),
      anOrganisation({ id: 'selfOwned', kind: 'institution', isPublicAuthority: false }),
      anOrganisation({ id: 'foundation', kind: 'foundation', isPublicAuthority: false }),
    ],
    grants: [
      aGrant({ id: 'lbf-grant', funderId: 'lbf', awardedAmount: kroner(700_000) }),
      aGrant({ id: 'match', funderId: 'municipality', awardedAmount: kroner(200_000), isCoFinancing: true }),
      aGrant({ id: 'open', funderId: 'housing', status: 'applied', isCoFinancing: true }),
      aGrant({ id: 'outside', funderId: 'foundation', awardedAmount: kroner(900_000) }),
    ],
  }

  test('sets cash awards against what the fund and the local parties give, foundations outside', () => {
    const found = planOf(given).coFinancing
    expect(found).toMatchObject({
      required: 2500,
      cash: kroner(200_000),
      inKind: 0,
      total: kroner(900_000),
      cashGrants: [{ grantId: 'match', amount: kroner(200_000) }],
      fundGrants: [{ grantId: 'lbf-grant', amount: kroner(700_000) }],
    })
    expect(found.shareWithInKind).toBeCloseTo(2 / 9)
  })

  test('counts posts that local authorities and housing organisations pay, until the month the plan ends', () => {
    const payers = ['municipality', 'housing', 'institution', 'selfOwned', 'foundation']
    const { coFinancing } = planOf({
      ...given,
      positions: [
        aPosition({ from: day('2026-11-01'), through: day('2027-06-30'), monthlyCost: kroner(10_000) }),
      ],
      positionShares: payers.map((payerOrganisationId) =>
        aShare({ payerOrganisationId, share: percent(20) }),
      ),
    })
    expect(coFinancing.inKind).toBe(kroner(12_000))
    expect(coFinancing.inKindPayers.map((payer) => payer.organisationId)).toEqual([
      'municipality',
      'housing',
      'institution',
    ])
    expect(coFinancing.shareWithoutInKind).toBeCloseTo(2 / 9)
  })
})

describe('the plans worked out', () => {
  test('are all, or those asked for, with the months from the start to the horizon', () => {
    const plans = [aPlan({ id: 'other' }), aPlan({ from: day('2026-02-15'), through: day('2027-02-28') })]
    const all = coverage(records({ plans, costLines }), settings, today)
    expect(all.plans.map((plan) => plan.planId)).toEqual(['other', 'plan'])
    const one = coverage(records({ plans, costLines }), settings, today, new Set(['plan'])).plans
    expect(one).toHaveLength(1)
    expect(one[0]).toMatchObject({ from: '2026-02-15', through: '2027-02-28', horizon: '2029-02-28' })
    expect([one[0]!.months[0], one[0]!.months.at(-1)]).toEqual(['2026-02', '2029-02'])
    expect(one[0]!.activities[0]!.months).toHaveLength(one[0]!.months.length)
  })

  test("adds the activities' months, and the plan's own hours to them", () => {
    const found = planOf({
      activities: [anActivity(), anActivity({ id: 'other' })],
      costLines: [...costLines, aCostLine({ activityId: 'other', amount: kroner(500) })],
      positions: [aPosition({ monthlyCost: kroner(100) })],
    })
    expect(monthOf('2026-03', { months: found.totals.activities })).toMatchObject({
      need: 1500,
      missing: 1500,
    })
    expect(monthOf('2026-03', { months: found.totals.all })).toMatchObject({ need: 1600 })
  })
})
