import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day'
import { noClosingDays } from '../calendar/working-days'
import { targetOf } from './target'

const nobody = { reviewerLeadDays: null, auditorLeadDays: null }
const board = { name: 'Bestyrelsen', paperLeadDays: 8, meetings: [day('2027-03-17'), day('2027-02-24')] }

describe('the internal target', () => {
  test('is the last working day before the due day where nobody needs it first', () => {
    expect(targetOf(day('2027-03-29'), nobody, null, noClosingDays)).toEqual({
      day: '2027-03-24',
      why: [{ code: 'dayBefore', due: '2027-03-29', day: '2027-03-24', decides: true }],
    })
  })

  test('is when the papers go out for the last meeting before it is due', () => {
    const { day: target, why } = targetOf(day('2027-03-17'), nobody, board, noClosingDays)
    expect(target).toBe('2027-02-16')
    expect(why.at(-1)).toMatchObject({ code: 'board', meeting: '2027-02-24', decides: true })
  })

  test('goes to the working day before where it would be a closed one', () => {
    const leads = { reviewerLeadDays: 3, auditorLeadDays: 9 }
    const { day: target, why } = targetOf(day('2027-03-02'), leads, null, noClosingDays)
    expect(target).toBe('2027-02-19')
    expect(why.map((step) => [step.code, 'decides' in step && step.decides])).toEqual([
      ['dayBefore', false],
      ['auditor', true],
      ['reviewer', false],
    ])
  })

  test('says that the body does not meet in time, and does without it', () => {
    const { day: target, why } = targetOf(day('2027-02-24'), nobody, board, noClosingDays)
    expect(target).toBe('2027-02-23')
    expect(why.at(-1)).toEqual({ code: 'noMeeting', body: 'Bestyrelsen' })
  })

  test('keeps clear of the days the secretariat itself is closed', () => {
    const closed = new Set([day('2027-02-23')])
    expect(targetOf(day('2027-02-24'), nobody, null, closed).day).toBe('2027-02-22')
  })
})
