import { describe, expect, test } from 'vitest'
import { aCostLine, anAllocation, kroner, percent, records } from '../../../tests/builders/records'
import { day } from '../calendar/day'
import { indexRecords } from '../funding/records-index'
import { measureChange } from './change-threshold'
import { checkSpending, spendingByKind } from './spending-conditions'

const cap = {
  id: 'c',
  grantId: 'grant',
  costKind: 'premises' as const,
  capShare: percent(5),
  capAmount: null,
  clause: null,
  page: null,
}

describe("a grant's money by kind of cost", () => {
  test('follows the cost lines of the activity, month by month, to the øre', () => {
    const spent = spendingByKind(
      'grant',
      indexRecords(
        records({
          costLines: [
            aCostLine({ kind: 'premises', basis: 'perMonth', amount: kroner(600) }),
            aCostLine({ kind: 'materials', basis: 'perMonth', amount: kroner(400) }),
            aCostLine({
              kind: null,
              basis: 'total',
              amount: kroner(1000),
              from: day('2026-12-01'),
              through: day('2026-12-31'),
            }),
          ],
          allocations: [anAllocation({ amount: kroner(12_000) })],
        }),
      ),
    )
    expect([...spent]).toEqual([
      ['premises', kroner(11 * 600 + 300)],
      ['materials', kroner(11 * 400 + 200)],
      ['other', kroner(500)],
    ])
  })

  test('is unknown in months without any cost', () => {
    const none = spendingByKind(
      'grant',
      indexRecords(records({ costLines: [], allocations: [anAllocation()] })),
    )
    expect([...none]).toEqual([['unknown', kroner(12_000)]])
  })

  test('is held against the lower cap, a share being of the net award', () => {
    const spent = new Map([['premises', kroner(60_000)] as const])
    const [found] = checkSpending([cap], spent, kroner(1_000_000))
    expect(found).toMatchObject({
      cap: kroner(50_000),
      spent: kroner(60_000),
      over: kroner(10_000),
      unknown: 0,
    })
    const lower = { ...cap, capAmount: kroner(40_000) }
    expect(checkSpending([lower], spent, kroner(1_000_000))[0]?.over).toBe(kroner(20_000))
    expect(checkSpending([cap], spent, null)[0]).toMatchObject({ cap: null, over: 0 })
  })
})

describe('a reallocation', () => {
  const lines = [
    { activityId: 'a', approved: kroner(100_000), amount: kroner(85_000) },
    { activityId: 'b', approved: kroner(100_000), amount: kroner(115_000) },
  ]

  test('counts what is moved once, against the award', () => {
    const threshold = { changeShare: percent(10), changeAmount: null, changeBase: 'award' as const }
    expect(measureChange(lines, threshold, kroner(150_000))).toMatchObject({
      moved: kroner(15_000),
      limit: kroner(15_000),
      needsApproval: false,
    })
    expect(measureChange(lines, threshold, kroner(149_999)).needsApproval).toBe(true)
  })

  test('is held line by line against what was approved of it', () => {
    const threshold = { changeShare: percent(10), changeAmount: null, changeBase: 'allocation' as const }
    const fresh = { activityId: 'c', approved: kroner(0), amount: kroner(1) }
    const { needsApproval, lines: changed } = measureChange([...lines, fresh], threshold, null)
    expect(needsApproval).toBe(true)
    expect(changed.map((line) => [line.activityId, line.limit, line.needsApproval])).toEqual([
      ['a', kroner(10_000), true],
      ['b', kroner(10_000), true],
      ['c', 0, true],
    ])
  })

  test('asks at the lower of share and amount, and never where nothing is stated', () => {
    const both = { changeShare: percent(10), changeAmount: kroner(12_000), changeBase: null }
    expect(measureChange(lines, both, kroner(1_000_000)).limit).toBe(kroner(12_000))
    const none = { changeShare: null, changeAmount: null, changeBase: null }
    expect(measureChange(lines, none, kroner(1_000_000))).toMatchObject({ limit: null, needsApproval: false })
  })
})
