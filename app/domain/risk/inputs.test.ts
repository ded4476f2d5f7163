import { describe, expect, test } from 'vitest'
import {
  aGrant,
  aPlan,
  aPosition,
  aShare,
  anActivity,
  anAssignment,
  hours,
  percent,
} from '../../../tests/builders/records'
import { day } from '../calendar/day'
import { decisionWindow } from './decision-window'
import { outlastsPlan } from './duties-after-plan'
import { hoursByPosition } from './hours-by-position'
import { ownerMoneyThrough } from './owner-money'
import { pointsOf } from './points'
import { stageAndEvidence } from './stage-and-evidence'
import { coverageAfterPlan } from './coverage-after-plan'
import { usualRiskWeights } from './factor'

const planEnd = day('2026-12-31')
const grants = [
  aGrant({ id: 'one', through: day('2027-12-31') }),
  aGrant({ id: 'two', from: day('2028-01-01'), through: null }),
]
const grantOf = (id: string) => grants.find((grant) => grant.id === id)
const permanent = aPosition({ through: null })

describe('until when an owning post is paid', () => {
  test('is its own end where nobody is written as its payer', () => {
    expect(ownerMoneyThrough(permanent, [], grantOf, planEnd)).toBeNull()
    expect(ownerMoneyThrough(aPosition({ through: day('2027-06-30') }), [], grantOf, planEnd)).toBe(
      '2027-06-30',
    )
  })

  test('is the day the first of its payers falls away', () => {
    const half = { share: percent(50) }
    const shares = [
      aShare({ ...half, payerGrantId: 'one' }),
      aShare({ ...half, payerOrganisationId: 'kommune' }),
    ]
    expect(ownerMoneyThrough(permanent, shares, grantOf, planEnd)).toBe('2027-12-31')
  })

  test('runs on where another payer takes the place of one that ends', () => {
    const shares = [aShare({ payerGrantId: 'one' }), aShare({ payerGrantId: 'two' })]
    expect(ownerMoneyThrough(permanent, shares, grantOf, planEnd)).toBeNull()
  })

  test('is the plan’s end where nobody pays the day after', () => {
    const shares = [aShare({ payerOrganisationId: 'kommune', through: planEnd })]
    expect(ownerMoneyThrough(permanent, shares, grantOf, planEnd)).toBe(planEnd)
  })
})

describe('the hours an activity hangs on', () => {
  const plan = aPlan()
  const positions = [aPosition({ id: 'a' }), aPosition({ id: 'b', from: day('2026-07-01') })]
  const positionOf = (id: string) => positions.find((position) => position.id === id)
  const rows = [
    anAssignment({ positionId: 'a', hoursPerWeek: hours(10), through: day('2026-06-30') }),
    anAssignment({ positionId: 'a', hoursPerWeek: hours(5) }),
    anAssignment({ positionId: 'b', hoursPerWeek: hours(20) }),
  ]
  const on = (today: string, activity = anActivity()) =>
    Object.fromEntries(hoursByPosition(activity, plan, rows, positionOf, day(today)))

  test('are those of today, rows of one post added', () => {
    expect(on('2026-03-01')).toEqual({ a: hours(15) })
    expect(on('2026-08-01')).toEqual({ a: hours(5), b: hours(20) })
  })

  test('are those of its first day before it begins, and of its last when it is over', () => {
    expect(on('2026-01-15', anActivity({ from: day('2026-09-01') }))).toEqual({ a: hours(5), b: hours(20) })
    expect(on('2027-05-01')).toEqual({ a: hours(5), b: hours(20) })
    expect(on('2026-11-01', anActivity({ through: day('2026-05-31') }))).toEqual({ a: hours(15) })
  })
})

test('a duty outlasts the plan while it is still to be met', () => {
  const due = day('2027-01-01')
  expect(outlastsPlan({ due, status: 'notStarted' }, planEnd)).toBe(true)
  expect(outlastsPlan({ due, status: 'returned' }, planEnd)).toBe(true)
  expect(outlastsPlan({ due: planEnd, status: 'notStarted' }, planEnd)).toBe(false)
  for (const status of ['submitted', 'approved', 'waived', 'unconfirmed'] as const)
    expect(outlastsPlan({ due, status }, planEnd)).toBe(false)
})

test('no window is unknown without a cost, and no risk where all is covered', () => {
  expect(decisionWindow('none', null, { noCostsEntered: true })).toEqual({
    value: null,
    reason: { code: 'noNeed' },
  })
  expect(decisionWindow('none', null, { noCostsEntered: false }).value).toBe(0)
  expect(decisionWindow('decided', null, { noCostsEntered: true }).value).toBe(0)
})

test('a possible owner need not be named yet, one that has agreed must be', () => {
  expect(stageAndEvidence('candidate', ['noOwner', 'noNamedPerson']).value).toBe(0.9)
  expect(stageAndEvidence('agreedInPrinciple', ['noNamedPerson']).value).toBe(1)
})

test('a factor nobody knows adds no points', () => {
  const known = { value: 0.5, reason: { code: 'noDuties' as const } }
  const points = pointsOf(
    {
      coverage: coverageAfterPlan({ annualNeed: 0 as never, annualGap: 0 as never }),
      anchoring: stageAndEvidence('agreedInPrinciple', []),
      window: decisionWindow('open', day('2026-08-31'), { noCostsEntered: false }),
      dependence: { value: null, reason: { code: 'noHours' } },
      owner: { value: 1, reason: { code: 'noMoney' } },
      duties: known,
    },
    usualRiskWeights,
  )
  expect(points.map(({ points }) => points)).toEqual([null, 12.5, 4.5, null, 10, 2.5])
})
