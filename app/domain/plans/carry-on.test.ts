import { describe, expect, test } from 'vitest'
import { aCostLine, anActivity, aPosition } from '../../../tests/builders/records'
import { day } from '../calendar/day'
import {
  carriedActivity,
  carriedCostLine,
  carriedName,
  carriedPosition,
  followingPeriod,
  worksAtPlanEnd,
  yearsOf,
} from './carry-on'

const from = { from: day('2023-01-01'), through: day('2026-12-31') }
const to = { id: 'next', from: day('2027-01-01'), through: day('2030-12-31') }

test('a plan follows the day after the old one, for four years', () => {
  expect(followingPeriod(from)).toEqual({ from: to.from, through: to.through })
  expect(followingPeriod({ through: day('2028-02-28') })).toEqual({
    from: '2028-02-29',
    through: '2032-02-28',
  })
  expect(yearsOf(to)).toBe('2027–2030')
})

test.each([
  ['Familiehuset', 'Familiehuset 2027–2030'],
  ['Familiehuset 2023–2026', 'Familiehuset 2027–2030'],
  ['Familiehuset (2023-26)', 'Familiehuset 2027–2030'],
  ['2023', '2023 2027–2030'],
  ['Projekt 17', 'Projekt 17 2027–2030'],
])('%s is carried on as %s', (name, carried) => {
  expect(carriedName(name, to)).toBe(carried)
})

test('an activity begins anew with its worth, and without a word on what comes after', () => {
  const old = anActivity({
    effortAreas: ['Trivsel', 'Job'],
    areas: ['Engly'],
    through: day('2026-06-30'),
    value: 4,
    valueReason: 'Mange kommer',
    continuation: 'handOver',
  })
  const next = { ...to, effortAreas: ['Job'], areas: [] }
  expect(carriedActivity(old, next, { id: 'new', name: 'Ny' })).toMatchObject({
    id: 'new',
    planId: 'next',
    name: 'Ny',
    continuesId: old.id,
    effortAreas: ['Job'],
    areas: ['Engly'],
    from: null,
    through: null,
    value: 4,
    valueReason: 'Mange kommer',
    continuation: 'undecided',
  })
})

describe('a cost line', () => {
  const carried = (given: Parameters<typeof aCostLine>[0]) =>
    carriedCostLine(
      aCostLine(given),
      { activity: { from: null, through: null }, from, to },
      { id: 'new', activityId: 'new activity' },
    )

  test('without days stays without', () => {
    expect(carried({})).toMatchObject({ id: 'new', activityId: 'new activity', from: null, through: null })
  })

  test('of the second year is one of the second year', () => {
    expect(carried({ from: day('2024-02-01'), through: day('2024-02-29') })).toMatchObject({
      from: '2028-02-01',
      through: '2028-02-29',
    })
  })

  test('is cut off where the new plan ends, and left out where nothing of it is left', () => {
    const short = { ...to, through: day('2028-06-30') }
    const plans = { activity: { from: null, through: null }, from, to: short }
    const ids = { id: 'new', activityId: 'new activity' }
    const second = { from: day('2024-01-01'), through: day('2024-12-31') }
    expect(carriedCostLine(aCostLine(second), plans, ids)).toMatchObject({
      from: '2028-01-01',
      through: null,
    })
    const third = { from: day('2025-01-01'), through: day('2025-12-31') }
    expect(carriedCostLine(aCostLine(third), plans, ids)).toBeNull()
  })
})

test('a post that runs on begins anew the day after, and one that outlasts the new plan is not carried on', () => {
  const carried = (through: string | null) =>
    carriedPosition(aPosition({ through: through === null ? null : day(through) }), to, {
      id: 'new',
      name: 'Ny',
    })
  expect(carried(null)).toMatchObject({ from: '2027-01-01', through: '2030-12-31', planId: 'next' })
  expect(carried('2027-06-30')).toMatchObject({ from: '2027-07-01' })
  expect(carried('2030-12-31')).toBeNull()
})

test('the hours of the last day are carried on, not those that stopped before or begin after', () => {
  const post = { from: from.from, through: null }
  const works = (hours: [string | null, string | null]) =>
    worksAtPlanEnd(
      { from: hours[0] === null ? null : day(hours[0]), through: hours[1] === null ? null : day(hours[1]) },
      post,
      from,
    )
  expect(works([null, null])).toBe(true)
  expect(works([null, '2026-12-30'])).toBe(false)
  expect(works(['2027-01-01', null])).toBe(false)
})
