import { describe, expect, test } from 'vitest'
import {
  aGrant,
  anAllocation,
  anAssignment,
  anOrganisation,
  aPlan,
  aPosition,
  aShare,
  kroner,
  percent,
  records,
  settings,
} from '../../../tests/builders/records'
import { day } from '../calendar/day'
import type { CoverageRecords } from '../funding/coverage-types'
import { indexRecords } from '../funding/records-index'
import type { OrganisationKind } from '../organisations/organisation'
import { balanceOf, netAmountOf } from './given-out'
import { grantFindings } from './grant-findings'
import type { Grant } from './grant'

function net(grant: Grant, given: Partial<CoverageRecords> = {}, kind: OrganisationKind = 'foundation') {
  const organisations = [anOrganisation(), anOrganisation({ id: 'funder', kind, isPublicAuthority: false })]
  return netAmountOf(grant, indexRecords(records({ organisations, ...given })), settings)?.net ?? null
}

describe('net of fondsmoms', () => {
  const held = aGrant({ holderId: 'organisation', awardedAmount: kroner(1_000_000) })

  test('loses 17,5 % where a foundation gives to a public authority', () => {
    expect(net(held)).toBe(kroner(825_000))
  })

  test('rounds the loss half up', () => {
    expect(net({ ...held, awardedAmount: 20 as never })).toBe(16)
    expect(net({ ...held, awardedAmount: 10 as never })).toBe(8)
  })

  test("asks the plan's holder where the grant has none", () => {
    expect(net(aGrant(), { plans: [aPlan({ holderId: 'organisation' })] })).toBe(kroner(825_000))
    expect(net(aGrant())).toBe(kroner(1_000_000))
  })

  test('loses nothing where exempt, from another kind of funder, or to a holder that is no authority', () => {
    expect(net({ ...held, exemptFromFoundationVat: true })).toBe(kroner(1_000_000))
    expect(net(held, {}, 'landsbyggefonden')).toBe(kroner(1_000_000))
    expect(net(held, {}, 'state')).toBe(kroner(1_000_000))
    expect(net({ ...held, holderId: 'funder' })).toBe(kroner(1_000_000))
  })

  test('takes the rate of the award day', () => {
    const rates = [
      { from: '2000-01-01', share: 1750 },
      { from: '2026-06-01', share: 2000 },
    ]
    const index = indexRecords(records())
    const dated = (awardDay: string) =>
      netAmountOf({ ...held, awardDay: day(awardDay) }, index, { ...settings, foundationVatRates: rates })
        ?.net
    expect(dated('2026-05-31')).toBe(kroner(825_000))
    expect(dated('2026-06-01')).toBe(kroner(800_000))
  })

  test('counts what is applied for until it is awarded, and nothing where neither is stated', () => {
    const applied = aGrant({ status: 'applied', appliedAmount: kroner(100), awardedAmount: kroner(60) })
    expect(net(applied)).toBe(kroner(100))
    expect(net({ ...applied, status: 'awarded' })).toBe(kroner(60))
    expect(net(aGrant({ status: 'idea', awardedAmount: null }))).toBeNull()
  })
})

describe('what a grant has given out', () => {
  const given = records({
    grants: [aGrant({ awardedAmount: kroner(300_000) })],
    allocations: [anAllocation({ amount: kroner(50_000) })],
    positions: [aPosition({ monthlyCost: kroner(40_000), through: day('2026-06-30') })],
    positionShares: [aShare({ share: percent(75) })],
    positionAssignments: [anAssignment()],
  })
  const balance = (grant: Grant) => balanceOf(grant, indexRecords(given), settings)

  test('counts allocations and position shares alike', () => {
    expect(balance(given.grants[0]!)).toMatchObject({
      givenOut: { allocated: kroner(50_000), throughPositions: kroner(180_000), total: kroner(230_000) },
      unallocated: kroner(70_000),
      toFree: 0,
    })
  })

  test('says what to free where the award is lowered below it', () => {
    const lowered = aGrant({ awardedAmount: kroner(200_000) })
    expect(balance(lowered)).toMatchObject({ unallocated: 0, toFree: kroner(30_000) })
    expect(grantFindings(lowered, indexRecords(given), settings)).toEqual([
      {
        code: 'overAllocated',
        grantId: 'grant',
        net: kroner(200_000),
        givenOut: kroner(230_000),
        toFree: kroner(30_000),
      },
    ])
  })

  test('says what to free where a holder brings fondsmoms', () => {
    expect(balance({ ...given.grants[0]!, awardedAmount: kroner(240_000) }).toFree).toBe(0)
    const held = aGrant({ awardedAmount: kroner(240_000), holderId: 'organisation' })
    expect(balance(held).toFree).toBe(kroner(32_000))
  })
})

describe('an allocation outside its grant', () => {
  const found = (grant: Partial<Grant>) =>
    grantFindings(
      aGrant(grant),
      indexRecords(records({ allocations: [anAllocation({ id: 'allocation' })] })),
      settings,
    ).map((finding) => finding.code)

  test('is a finding where it begins before or ends after', () => {
    expect(found({ from: day('2026-01-02') })).toEqual(['allocationOutsidePeriod'])
    expect(found({ through: day('2026-12-30') })).toEqual(['allocationOutsidePeriod'])
    expect(found({})).toEqual([])
  })

  test('is none while the grant is an idea or has been refused', () => {
    expect(found({ status: 'idea', from: day('2026-01-02') })).toEqual([])
    expect(found({ status: 'declined', from: day('2026-01-02') })).toEqual([])
  })
})
