import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aGrant,
  anActivity,
  anAssignment,
  aPlan,
  aPosition,
  aShare,
  hours,
  kroner,
  percent,
} from '../../../tests/builders/records'
import type { Activity } from '../activities/activity'
import { addDays, day } from '../calendar/day'
import { monthAt } from '../calendar/month'
import type { Grant } from '../grants/grant'
import { spread } from '../money/spread'
import type { Plan } from '../plans/plan'
import type { Position, PositionAssignment, PositionShare } from './position'
import type { PositionSplit } from './position-split'
import { splitPosition } from './position-split'

interface Around {
  plan?: Plan
  shares?: PositionShare[]
  assignments?: PositionAssignment[]
  grants?: Grant[]
  activities?: Activity[]
}

function split(position: Position, around: Around = {}): PositionSplit {
  const plan = around.plan ?? aPlan()
  const grants = around.grants ?? [aGrant()]
  const activities = around.activities ?? [anActivity(), anActivity({ id: 'other' })]
  return splitPosition(position, {
    plan,
    shares: around.shares ?? [],
    assignments: around.assignments ?? [],
    grant: (id) => grants.find((grant) => grant.id === id),
    activity: (id) => {
      const activity = activities.find((one) => one.id === id)
      return activity && { activity, plan }
    },
  })
}

/** Kroner of one month, payer by payer; each row ends with the plan's own hours, the last row is nobody's. */
function cellsIn(month: string, { payers, activityIds, stretches }: PositionSplit): number[][] {
  const width = activityIds.length + 1
  const rows = Array.from({ length: payers.length + 1 }, () => new Array<number>(width).fill(0))
  for (const stretch of stretches.filter((one) => monthAt(one.month) === month)) {
    stretch.cells.forEach((cell, at) => (rows[Math.floor(at / width)]![at % width]! += cell / 100))
  }
  return rows
}

describe("a position's month", () => {
  test('is split by share × hours over payers and activities', () => {
    const found = split(aPosition(), {
      shares: [
        aShare({ share: percent(75) }),
        aShare({ payerOrganisationId: 'organisation', share: percent(25) }),
      ],
      assignments: [
        anAssignment({ hoursPerWeek: hours(18.5) }),
        anAssignment({ activityId: 'other', hoursPerWeek: hours(18.5) }),
      ],
    })
    expect(cellsIn('2026-05', found)).toEqual([
      [18_750, 18_750, 0],
      [6250, 6250, 0],
      [0, 0, 0],
    ])
  })

  test('leaves hours on no activity to the plan and what nobody pays to nobody', () => {
    const found = split(aPosition({ monthlyCost: kroner(37_000) }), {
      shares: [aShare({ share: percent(50) })],
      assignments: [anAssignment({ hoursPerWeek: hours(30) })],
    })
    expect(cellsIn('2026-01', found)).toEqual([
      [15_000, 3500],
      [15_000, 3500],
    ])
  })

  test('is split over the hours assigned where they are above the hours of the post', () => {
    const found = split(aPosition({ hoursPerWeek: hours(20), monthlyCost: kroner(40_000) }), {
      shares: [aShare()],
      assignments: [
        anAssignment({ hoursPerWeek: hours(30) }),
        anAssignment({ activityId: 'other', hoursPerWeek: hours(10) }),
      ],
    })
    expect(cellsIn('2026-01', found)[0]).toEqual([30_000, 10_000, 0])
  })

  test('weighs a share that begins inside it by its days', () => {
    const found = split(aPosition({ monthlyCost: kroner(30_000) }), {
      shares: [
        aShare({ share: percent(100), through: day('2026-04-10') }),
        aShare({ payerOrganisationId: 'organisation', from: day('2026-04-11') }),
      ],
      assignments: [anAssignment()],
    })
    expect(cellsIn('2026-04', found)).toEqual([
      [10_000, 0],
      [20_000, 0],
      [0, 0],
    ])
  })

  test('weighs hours that end inside it by their days', () => {
    const found = split(aPosition({ monthlyCost: kroner(37_000) }), {
      shares: [aShare()],
      assignments: [anAssignment({ hoursPerWeek: hours(18.5), through: day('2026-06-15') })],
    })
    expect(cellsIn('2026-06', found)[0]).toEqual([9250, 27_750])
  })

  test('counts a part month of the post by its days', () => {
    const found = split(aPosition({ from: day('2026-01-31'), monthlyCost: kroner(31_000) }), {
      shares: [aShare()],
    })
    expect(cellsIn('2026-01', found)[0]).toEqual([1000])
    expect(cellsIn('2026-02', found)[0]).toEqual([31_000])
  })

  test('takes a payer or an activity with several rows as one party, in the order of the first', () => {
    const found = split(aPosition(), {
      shares: [
        aShare({ share: percent(30) }),
        aShare({ payerOrganisationId: 'organisation', share: percent(40) }),
        aShare({ share: percent(30) }),
      ],
      assignments: [
        anAssignment({ activityId: 'other', hoursPerWeek: hours(10) }),
        anAssignment({ hoursPerWeek: hours(17) }),
        anAssignment({ activityId: 'other', hoursPerWeek: hours(10) }),
      ],
    })
    expect(found.payers).toEqual([
      { kind: 'grant', grantId: 'grant' },
      { kind: 'organisation', organisationId: 'organisation' },
    ])
    expect(found.activityIds).toEqual(['other', 'activity'])
    expect(cellsIn('2026-01', found)[0]).toEqual([16_216.22, 13_783.78, 0])
  })

  test('gives a tied øre to the first payer, then the first activity, then the unpaid', () => {
    const found = split(aPosition({ monthlyCost: 2 as never }), {
      shares: [aShare({ share: percent(50) })],
      assignments: [anAssignment({ hoursPerWeek: hours(18.5) })],
    })
    expect(found.stretches[0]!.cells).toEqual([1, 1, 0, 0])
  })
})

describe('who pays when', () => {
  test('a grant pays inside its own period only', () => {
    const found = split(aPosition({ monthlyCost: kroner(30_000) }), {
      shares: [aShare()],
      grants: [aGrant({ from: day('2026-04-16'), through: day('2026-05-31') })],
      assignments: [anAssignment()],
    })
    expect(cellsIn('2026-03', found)[0]).toEqual([0, 0])
    expect(cellsIn('2026-04', found)[0]).toEqual([15_000, 0])
    expect(cellsIn('2026-05', found)[0]).toEqual([30_000, 0])
    expect(cellsIn('2026-06', found)[1]).toEqual([30_000, 0])
  })

  test("an organisation without an end pays until the plan's, a grant as long as it runs", () => {
    const found = split(aPosition({ through: null, monthlyCost: kroner(20_000) }), {
      shares: [
        aShare({ payerOrganisationId: 'organisation', share: percent(50) }),
        aShare({ share: percent(50) }),
      ],
      grants: [aGrant({ through: day('2027-02-28') })],
      assignments: [anAssignment()],
    })
    expect(cellsIn('2026-12', found).map((row) => row[0])).toEqual([10_000, 10_000, 0])
    expect(cellsIn('2027-01', found).map((row) => row[0])).toEqual([0, 10_000, 10_000])
    expect(found.stretches.at(-1)!.through).toBe('2027-02-28')
  })

  test("an organisation pays until the position's end where only the position states one", () => {
    const found = split(aPosition({ through: day('2027-03-31') }), {
      shares: [aShare({ payerOrganisationId: 'organisation' })],
      assignments: [anAssignment()],
    })
    expect(cellsIn('2027-03', found)[0]).toEqual([50_000, 0])
  })
})

describe("the plan's own hours", () => {
  test('are those on an activity before it begins and after it ends', () => {
    const activities = [anActivity({ from: day('2026-03-01'), through: day('2026-06-30') })]
    const found = split(aPosition(), { shares: [aShare()], assignments: [anAssignment()], activities })
    expect(cellsIn('2026-02', found)[0]).toEqual([0, 50_000])
    expect(cellsIn('2026-03', found)[0]).toEqual([50_000, 0])
    expect(cellsIn('2026-07', found)[0]).toEqual([0, 50_000])
  })

  test('are those on an activity that closes, once the plan is over', () => {
    const position = aPosition({ through: day('2027-01-31') })
    const around = { shares: [aShare()], assignments: [anAssignment()] }
    const closing = split(position, { ...around, activities: [anActivity({ continuation: 'close' })] })
    const going = split(position, { ...around, activities: [anActivity({ continuation: 'undecided' })] })
    expect(cellsIn('2027-01', closing)[0]).toEqual([0, 50_000])
    expect(cellsIn('2027-01', going)[0]).toEqual([50_000, 0])
  })

  test('take the whole cost of a post that states no hours', () => {
    expect(cellsIn('2026-01', split(aPosition({ hoursPerWeek: 0 }), { shares: [aShare()] }))[0]).toEqual([
      50_000,
    ])
  })
})

describe('a plan that ends inside a month', () => {
  test('cuts that month in two, each for its own days, with the same sum', () => {
    const plan = aPlan({ through: day('2026-12-10') })
    const found = split(aPosition({ through: day('2027-01-31'), monthlyCost: kroner(31_000) }), {
      plan,
      shares: [aShare()],
      assignments: [anAssignment()],
    })
    const december = found.stretches.filter((one) => monthAt(one.month) === '2026-12')
    expect(december.map(({ from, through, cost }) => [from, through, cost])).toEqual([
      ['2026-12-01', '2026-12-10', 1_000_000],
      ['2026-12-11', '2026-12-31', 2_100_000],
    ])
  })
})

describe('any position', () => {
  const days = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays(day('2024-01-01'), offset))
  const optionalDay = fc.option(days, { nil: null })
  const someHours = fc.integer({ min: 0, max: 500_000 })
  const rows = fc.record({
    monthlyCost: fc.integer({ min: 0, max: 9_000_000 }),
    hoursPerWeek: someHours,
    from: days,
    through: optionalDay,
    shares: fc.array(
      fc.record({
        payer: fc.constantFrom('grant', 'second', null),
        share: fc.integer({ min: 0, max: 5000 }),
        from: optionalDay,
        through: optionalDay,
      }),
      { maxLength: 4 },
    ),
    assignments: fc.array(
      fc.record({
        activityId: fc.constantFrom('activity', 'other'),
        hoursPerWeek: someHours,
        from: optionalDay,
        through: optionalDay,
      }),
      { maxLength: 4 },
    ),
    planThrough: days,
  })
  type Rows = typeof rows extends fc.Arbitrary<infer Value> ? Value : never

  function splitRows(given: Rows, order: 'forwards' | 'backwards' = 'forwards'): PositionSplit {
    const arrange = <Row>(list: Row[]) => (order === 'forwards' ? list : list.toReversed())
    return split(
      aPosition({
        monthlyCost: given.monthlyCost as never,
        hoursPerWeek: given.hoursPerWeek,
        from: given.from,
        through: given.through,
      }),
      {
        plan: aPlan({ from: day('2024-01-01'), through: given.planThrough }),
        grants: [
          aGrant({ from: day('2024-06-15'), through: day('2027-02-10') }),
          aGrant({ id: 'second', from: null, through: day('2026-12-31') }),
        ],
        shares: arrange(given.shares).map(({ payer, ...share }) =>
          payer === null
            ? aShare({ ...share, payerOrganisationId: 'organisation' })
            : aShare({ ...share, payerGrantId: payer }),
        ),
        assignments: arrange(given.assignments).map((row) => anAssignment(row)),
      },
    )
  }

  test('has cells that sum to its cost to the øre, none of them negative', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { stretches } = splitRows(given)
        const byMonth = new Map<number, number>()
        for (const { month, cost, cells } of stretches) {
          expect(cells.every((cell) => cell >= 0)).toBe(true)
          expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(cost)
          byMonth.set(month, (byMonth.get(month) ?? 0) + cost)
        }
        if (stretches.length === 0) return
        const period = { from: given.from, through: stretches.at(-1)!.through }
        const costs = spread(given.monthlyCost as never, 'perMonth', period)
        expect([...byMonth.values()]).toEqual(costs.amounts)
      }),
    )
  })

  test('changes by ties only when its rows are re-ordered', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const forwards = splitRows(given)
        const backwards = splitRows(given, 'backwards')
        expect(backwards.stretches.map((one) => one.cost)).toEqual(forwards.stretches.map((one) => one.cost))
        forwards.stretches.forEach((stretch, at) => {
          const other = namedCells(backwards, at)
          for (const [name, cell] of namedCells(forwards, at)) {
            expect(Math.abs(cell - (other.get(name) ?? 0))).toBeLessThanOrEqual(1)
          }
          expect(stretch.cells.reduce((sum, cell) => sum + cell, 0)).toBe(stretch.cost)
        })
      }),
    )
  })

  function namedCells({ payers, activityIds, stretches }: PositionSplit, at: number): Map<string, number> {
    const width = activityIds.length + 1
    return new Map(
      stretches[at]!.cells.map((cell, index) => [
        `${JSON.stringify(payers[Math.floor(index / width)])} ${activityIds[index % width]}`,
        cell,
      ]),
    )
  }
})
