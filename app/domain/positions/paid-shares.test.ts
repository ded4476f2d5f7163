import { describe, expect, test } from 'vitest'
import { aGrant, aPlan, aPosition, aShare, kroner, percent } from '../../../tests/builders/records'
import { day } from '../calendar/day'
import { sharesAboveWhole, unpaidMonths } from './paid-shares'
import type { PositionShare } from './position'
import { splitPosition } from './position-split'

const plan = aPlan()
const grants = [aGrant(), aGrant({ id: 'short', from: day('2026-01-01'), through: day('2026-06-30') })]
const grant = (id: string) => grants.find((one) => one.id === id)

function above(...shares: PositionShare[]) {
  return sharesAboveWhole(shares, aPosition(), plan, grant)
}

describe('payers above the whole', () => {
  test('are none at exactly 100 %', () => {
    expect(above(aShare({ share: percent(60) }), aShare({ share: percent(40) }))).toBeNull()
  })

  test('name the row that tips it over and the first such day', () => {
    const tipping = aShare({ id: 'tipping', share: percent(41), from: day('2026-03-01') })
    const first = aShare({ share: percent(60) })
    expect(above(first, tipping, aShare({ share: percent(50) }))).toEqual({
      shareId: 'tipping',
      day: '2026-03-01',
      total: 10_100,
    })
  })

  test('are found where an earlier row begins inside a later one', () => {
    const late = aShare({ share: percent(70), from: day('2026-08-01') })
    const whole = aShare({ id: 'whole', share: percent(50) })
    expect(above(late, whole)).toMatchObject({ shareId: 'whole', day: '2026-08-01' })
  })

  test('are none where one grant ends the day before the next pays', () => {
    const after = aShare({ from: day('2026-07-01') })
    expect(above(aShare({ payerGrantId: 'short' }), after)).toBeNull()
  })
})

describe('months nobody pays in full', () => {
  test('carry the kroner that are not paid, until the end of the post', () => {
    const position = aPosition({ through: day('2026-08-31') })
    const shares = [aShare({ share: percent(90) }), aShare({ payerGrantId: 'short', share: percent(10) })]
    const split = splitPosition(position, { plan, shares, assignments: [], grant, activity: () => undefined })
    expect(unpaidMonths(position, split, plan)).toEqual([
      { month: '2026-07', amount: kroner(5000) },
      { month: '2026-08', amount: kroner(5000) },
    ])
  })

  test('end with the plan for a post without an end', () => {
    const position = aPosition({ from: day('2026-11-01'), through: null })
    const shares = [aShare({ share: percent(50) })]
    const split = splitPosition(position, { plan, shares, assignments: [], grant, activity: () => undefined })
    expect(unpaidMonths(position, split, plan).map(({ month }) => month)).toEqual(['2026-11', '2026-12'])
  })
})
