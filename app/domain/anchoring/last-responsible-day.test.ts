import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day'
import { month } from '../calendar/month'
import type { ApplicationRound } from '../grants/application-round'
import type { DecidingOwner } from './last-responsible-day'
import { lastMeetingBefore, lastResponsibleDay, windowStateOf } from './last-responsible-day'
import { usualWindowRules, windowOwnerOf } from './window-rules'

function owner(given: Partial<DecidingOwner> & Pick<DecidingOwner, 'kind'>): DecidingOwner {
  return { fiscalYearStart: 1, rounds: [], answerDays: null, noticeMonths: null, ...given }
}

function yearly(monthDay: string, decisionDay: string | null = null): ApplicationRound {
  return {
    id: monthDay,
    funderId: 'fond',
    label: null,
    day: null,
    monthDay,
    time: null,
    decisionDay: decisionDay === null ? null : day(decisionDay),
  }
}

function dated(on: string, decisionDay: string | null): ApplicationRound {
  return { ...yearly('01-01', decisionDay), id: on, day: day(on), monthDay: null }
}

function last(firstUncovered: string, of: DecidingOwner | null): string {
  return lastResponsibleDay(month(firstUncovered), of, usualWindowRules).day
}

describe('the last day on which an owner can decide', () => {
  test.each([
    ['2027-01', '2026-08-31'],
    ['2027-12', '2026-08-31'],
    ['2026-10', '2025-08-31'],
    ['2028-03', '2027-08-31'],
  ])('a municipality that must pay from %s has until %s', (from, expected) => {
    expect(last(from, owner({ kind: 'municipality' }))).toBe(expected)
  })

  test.each([
    ['2027-01', 1, '2026-09-03'],
    ['2027-01', 8, '2026-04-03'],
    ['2027-08', 8, '2027-04-03'],
    ['2027-07', 8, '2026-04-03'],
    ['2027-01', 7, '2026-03-04'],
  ])(
    'a housing department that must pay from %s, its year beginning in month %i, has until %s',
    (from, fiscalYearStart, expected) => {
      expect(last(from, owner({ kind: 'housing', fiscalYearStart }))).toBe(expected)
    },
  )

  test('a foundation has until the last round whose answer comes in time', () => {
    const rounds = [yearly('03-01'), yearly('10-01')]
    expect(last('2027-01', owner({ kind: 'foundation', rounds, answerDays: 60 }))).toBe('2026-10-01')
    expect(last('2027-01', owner({ kind: 'foundation', rounds, answerDays: 92 }))).toBe('2026-03-01')
    expect(last('2027-01', owner({ kind: 'foundation', rounds, answerDays: 91 }))).toBe('2026-10-01')
  })

  test('a round that says when it decides is not told by the answer time', () => {
    const rounds = [dated('2026-09-01', '2027-01-05'), dated('2026-05-01', '2026-12-31')]
    expect(last('2027-01', owner({ kind: 'foundation', rounds, answerDays: 10 }))).toBe('2026-05-01')
  })

  test('a foundation whose rounds or answer times nobody knows has until 8 months before', () => {
    expect(last('2027-01', owner({ kind: 'foundation' }))).toBe('2026-05-01')
    expect(last('2027-01', owner({ kind: 'foundation', rounds: [yearly('03-01')] }))).toBe('2026-05-01')
  })

  test('Landsbyggefonden has until 18 months before, others until 90 days before', () => {
    expect(last('2027-01', owner({ kind: 'landsbyggefonden' }))).toBe('2025-07-01')
    expect(last('2027-01', owner({ kind: 'other' }))).toBe('2026-10-03')
  })

  test('a post has until its notice, to the end of a month', () => {
    expect(last('2027-01', owner({ kind: 'position', noticeMonths: 4 }))).toBe('2026-08-31')
    expect(last('2027-01', owner({ kind: 'position', noticeMonths: null }))).toBe('2026-12-31')
  })

  test('without an owner the earlier of municipality and foundation counts, and says which', () => {
    expect(lastResponsibleDay(month('2027-01'), null, usualWindowRules)).toMatchObject({
      day: '2026-05-01',
      countedFor: 'foundation',
    })
    expect(lastResponsibleDay(month('2027-12'), null, usualWindowRules)).toMatchObject({
      day: '2026-08-31',
      countedFor: 'municipality',
    })
  })

  test('the steps go back from the month, and the last of them is the day', () => {
    const { steps, day: found } = lastResponsibleDay(
      month('2027-01'),
      owner({ kind: 'housing', fiscalYearStart: 8 }),
      usualWindowRules,
    )
    expect(steps.map((step) => [step.code, step.day])).toEqual([
      ['firstUncovered', '2027-01-01'],
      ['fiscalYearStart', '2026-08-01'],
      ['departmentMeeting', '2026-05-01'],
      ['lead', '2026-04-03'],
    ])
    expect(found).toBe('2026-04-03')
  })

  test("a secretariat's own rule counts instead of the usual one", () => {
    const rules = {
      ...usualWindowRules,
      municipality: { kind: 'budgetDay', monthDay: '11-05', leadDays: 0 } as const,
    }
    expect(lastResponsibleDay(month('2027-01'), owner({ kind: 'municipality' }), rules).day).toBe(
      '2026-11-05',
    )
  })
})

describe('who decides as what', () => {
  test('an institution or state body decides as a municipality only where it is a public authority', () => {
    expect(windowOwnerOf({ kind: 'institution', isPublicAuthority: true })).toBe('municipality')
    expect(windowOwnerOf({ kind: 'institution', isPublicAuthority: false })).toBe('other')
    expect(windowOwnerOf({ kind: 'state', isPublicAuthority: true })).toBe('municipality')
    expect(windowOwnerOf({ kind: 'housingDepartment', isPublicAuthority: true })).toBe('housing')
  })
})

describe('how a window stands', () => {
  test.each([
    ['2026-03-08', 'missed'],
    ['2026-03-09', 'closing'],
    ['2026-06-07', 'closing'],
    ['2026-06-08', 'open'],
  ])('a last day on %s is %s on 9 March 2026', (lastDay, expected) => {
    expect(windowStateOf(day(lastDay), day('2026-03-09'))).toBe(expected)
  })

  test('a subject without a day has no window', () => {
    expect(windowStateOf(null, day('2026-03-09'))).toBe('none')
  })

  test('the last meeting before it lies between today and the day, both counted', () => {
    const meetings = ['2026-03-08', '2026-03-09', '2026-05-20', '2026-09-01'].map((on) => ({ day: day(on) }))
    expect(lastMeetingBefore(meetings, day('2026-06-01'), day('2026-03-09'))?.day).toBe('2026-05-20')
    expect(lastMeetingBefore(meetings, day('2026-04-01'), day('2026-03-09'))?.day).toBe('2026-03-09')
    expect(lastMeetingBefore(meetings, day('2026-03-08'), day('2026-03-09'))).toBeNull()
  })
})
