import { describe, expect, test } from 'vitest'
import { facts } from '../../../../tests/builders/position-facts'
import { aShare } from '../../../../tests/builders/records'
import { day } from '../../calendar/day'
import { noticePassed } from './notice-passed'

const on = (today: string, position: Parameters<typeof facts>[0] = {}) =>
  noticePassed(facts({ shares: [aShare()], ...position, today: day(today) }))

describe('the day to give notice', () => {
  test('is over the day after it, until the post has ended', () => {
    const six = { position: { noticeMonths: 6 } }
    const told = [{ code: 'noticePassed', day: '2026-06-30', end: '2026-12-31' }]
    expect(on('2026-06-30', six)).toEqual([])
    expect(on('2026-07-01', six)).toEqual(told)
    expect(on('2026-12-31', six)).toEqual(told)
    expect(on('2027-01-01', six)).toEqual([])
  })

  test('counts from the month before for a post that ends inside a month', () => {
    const inside = { position: { noticeMonths: 3, through: day('2026-06-15') } }
    expect(on('2026-02-28', inside)).toEqual([])
    expect(on('2026-03-01', inside)).toEqual([{ code: 'noticePassed', day: '2026-02-28', end: '2026-06-15' }])
  })

  test('counts from the plan’s end where half the payers stop there, and from its own where they do not', () => {
    const longer = { noticeMonths: 1, through: day('2027-12-31') }
    const half = aShare({ share: 5000 })
    expect(on('2026-12-01', { position: longer, shares: [half] })).toMatchObject([{ end: '2026-12-31' }])
    expect(on('2026-12-01', { position: longer })).toEqual([])
  })

  test('is never over where no notice is stated', () => {
    expect(on('2026-12-31')).toEqual([])
  })
})
