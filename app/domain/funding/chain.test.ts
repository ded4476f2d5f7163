import { describe, expect, test } from 'vitest'
import {
  aGrant,
  anActivity,
  anAllocation,
  anAssignment,
  anOrganisation,
  aPosition,
  aShare,
  hours,
  kroner,
  percent,
  records,
} from '../../../tests/builders/records'
import { day } from '../calendar/day'
import { chainOf } from './chain'
import { indexRecords } from './records-index'
import { weeksOfPost } from './weeks-of-post'

const given = records({
  organisations: [
    anOrganisation({ id: 'municipality' }),
    anOrganisation({ id: 'lbf', kind: 'landsbyggefonden' }),
    anOrganisation({ id: 'funder', kind: 'foundation' }),
  ],
  activities: [anActivity({ id: 'youth' }), anActivity({ id: 'families' }), anActivity({ id: 'festival' })],
  grants: [
    aGrant({ id: 'fund', funderId: 'lbf', through: day('2026-12-31') }),
    aGrant({ id: 'match', funderId: 'municipality', through: day('2026-12-31'), isCoFinancing: true }),
    aGrant({ id: 'refused', funderId: 'municipality', status: 'declined', isCoFinancing: true }),
    aGrant({ id: 'foundation', through: day('2026-06-30') }),
  ],
  allocations: [
    anAllocation({ grantId: 'fund', activityId: 'youth', amount: kroner(24_000), from: day('2025-01-01') }),
    anAllocation({ grantId: 'match', activityId: 'youth', amount: kroner(3000) }),
    anAllocation({
      grantId: 'foundation',
      activityId: 'festival',
      amount: kroner(6000),
      through: day('2026-06-30'),
    }),
  ],
  positions: [aPosition({ id: 'worker', monthlyCost: kroner(37_000), through: null })],
  positionShares: [
    aShare({ positionId: 'worker', payerGrantId: 'fund', share: percent(50) }),
    aShare({ positionId: 'worker', payerOrganisationId: 'municipality', share: percent(50) }),
  ],
  positionAssignments: [
    anAssignment({ positionId: 'worker', activityId: 'families', hoursPerWeek: hours(20) }),
    anAssignment({
      positionId: 'worker',
      activityId: 'festival',
      hoursPerWeek: hours(7),
      through: day('2026-06-30'),
    }),
  ],
})
const index = indexRecords(given)

describe('what goes down with a source', () => {
  test('is the match tied to it, the posts it pays and the activities they staff', () => {
    const chain = chainOf({ kind: 'grant', grantId: 'fund' }, index)
    expect(chain.lastDay).toBe('2026-12-31')
    expect(chain.matches).toEqual([{ grantId: 'match', amount: kroner(3000) }])
    expect(chain.positions).toEqual([
      {
        positionId: 'worker',
        cost: kroner(12 * 37_000),
        lost: kroner(6 * 37_000),
        staffs: [
          { activityId: 'families', hoursPerWeek: hours(20), lost: kroner(120_000) },
          { activityId: 'festival', hoursPerWeek: 0, lost: kroner(21_000) },
        ],
      },
    ])
    expect(chain.activities).toEqual([
      { activityId: 'families', direct: 0, throughMatch: 0, throughPositions: 12_000_000, total: 12_000_000 },
      { activityId: 'festival', direct: 0, throughMatch: 0, throughPositions: 2_100_000, total: 2_100_000 },
      {
        activityId: 'youth',
        direct: 1_200_000,
        throughMatch: 300_000,
        throughPositions: 0,
        total: 1_500_000,
      },
    ])
  })

  test("counts the plan's own hours in the total", () => {
    const { total, activities } = chainOf({ kind: 'grant', grantId: 'fund' }, index)
    const ownHours = kroner(6 * 37_000 - 141_000)
    expect(total).toBe(activities.reduce((sum, one) => sum + one.total, 0) + ownHours)
  })

  test('is no match for a grant it is not tied to, unless it says so', () => {
    expect(chainOf({ kind: 'grant', grantId: 'foundation' }, index)).toMatchObject({
      matches: [],
      total: kroner(6000),
    })
    const tied = chainOf({ kind: 'grant', grantId: 'foundation' }, index, () => 'foundation')
    expect(tied.matches.map((match) => match.grantId)).toEqual(['match'])
    expect(chainOf({ kind: 'grant', grantId: 'fund' }, index, () => 'foundation').matches).toEqual([])
  })

  test('follows an organisation that pays posts', () => {
    const chain = chainOf({ kind: 'organisation', organisationId: 'municipality', planId: 'plan' }, index)
    expect(chain).toMatchObject({ lastDay: '2026-12-31', matches: [], total: kroner(6 * 37_000) })
    expect(chain.positions.map((one) => one.positionId)).toEqual(['worker'])
  })

  test('is nothing for a source that gives nothing', () => {
    const chain = chainOf({ kind: 'organisation', organisationId: 'funder', planId: 'plan' }, index)
    expect(chain).toMatchObject({ lastDay: null, positions: [], activities: [], total: 0 })
  })
})

describe('weeks of a post', () => {
  test("are those of a full-time post at the average cost of the plan's", () => {
    const half = { hoursPerWeek: hours(18.5), monthlyCost: kroner(26_000) }
    expect(weeksOfPost(kroner(60_000), [half])).toBeCloseTo(5)
    expect(weeksOfPost(kroner(60_000), [half, half])).toBeCloseTo(5)
    expect(weeksOfPost(kroner(60_000), [])).toBeNull()
  })
})
