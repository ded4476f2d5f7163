import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day'
import { oere } from '../money/oere'
import { closingStanding } from './closing-standing'
import type { StaffingPost } from './closing-template'
import { closingEnd, closingTemplate } from './closing-template'

const end = day('2026-12-31')
const plan = { from: day('2023-01-01'), through: end }

function aPost(given: Partial<StaffingPost> = {}): StaffingPost {
  const assignments = [{ activityId: 'activity', from: null, through: null }]
  return { id: 'post', name: 'Medarbejder', through: null, noticeMonths: 3, assignments, ...given }
}

function days(posts: readonly StaffingPost[], hasLastReports = true) {
  const ground = { subjectKind: 'activity' as const, activityId: 'activity', end, posts, hasLastReports }
  return closingTemplate(ground).map(({ key, day: on }) => [key, on])
}

describe('the template of an orderly close', () => {
  test('counts every step back from the end, the first first', () => {
    expect(days([aPost({ noticeMonths: 6 })])).toEqual([
      ['staffNotice:post', '2026-06-30'],
      ['participantsTold', '2026-09-30'],
      ['reportsAssigned', '2026-10-31'],
      ['equipment', '2026-11-30'],
      ['data', '2026-12-31'],
    ])
  })

  test.each([
    [1, '2026-11-30'],
    [3, '2026-09-30'],
    [4, '2026-08-31'],
    [5, '2026-07-31'],
    [6, '2026-06-30'],
    [null, '2026-06-30'],
  ])(
    'gives a notice of %s months on %s; one nobody has written counts as the longest',
    (noticeMonths, on) => {
      expect(days([aPost({ noticeMonths })])[0]?.[1]).toBe(
        noticeMonths !== null && noticeMonths < 3 ? '2026-09-30' : on,
      )
      expect(days([aPost({ noticeMonths })])).toContainEqual(['staffNotice:post', on])
    },
  )

  test('asks for no notice of a post whose hours stopped before, nor for reports where none come', () => {
    const assignments = [{ activityId: 'activity', from: null, through: day('2026-06-30') }]
    expect(days([aPost({ assignments })], false).map(([key]) => key)).toEqual([
      'participantsTold',
      'equipment',
      'data',
    ])
  })

  test('tells a post that goes on elsewhere from one that ends with it', () => {
    const both = [
      { activityId: 'activity', from: null, through: null },
      { activityId: 'other', from: null, through: null },
    ]
    const goesOn = (post: StaffingPost) =>
      closingTemplate({
        subjectKind: 'activity',
        activityId: 'activity',
        end,
        posts: [post],
        hasLastReports: false,
      }).some((step) => step.goesOn)
    expect(goesOn(aPost({ assignments: both }))).toBe(true)
    expect(goesOn(aPost({ assignments: both, through: end }))).toBe(false)
    expect(goesOn(aPost())).toBe(false)
  })

  test('gives a collaboration no staff and no equipment', () => {
    const ground = { activityId: null, end, posts: [], hasLastReports: true }
    expect(closingTemplate({ ...ground, subjectKind: 'collaboration' }).map(({ code }) => code)).toEqual([
      'participantsTold',
      'data',
    ])
  })
})

test('what ends is what is wished closed, and an activity whose own end lies before its plan', () => {
  const short = { from: null, through: day('2026-06-30') }
  expect(closingEnd({ wish: 'close', activity: null }, plan)).toBe('2026-12-31')
  expect(closingEnd({ wish: 'continue', activity: short }, plan)).toBe('2026-06-30')
  expect(closingEnd({ wish: 'close', activity: short }, plan)).toBe('2026-06-30')
  expect(closingEnd({ wish: 'continue', activity: { from: null, through: null } }, plan)).toBeNull()
  expect(closingEnd({ wish: null, activity: null }, plan)).toBeNull()
})

test('a close stands by its steps: what is done, next and passed, what it costs, and the day that decides', () => {
  const step = { title: 'Sig op', day: day('2026-06-30'), doneOn: null, cost: null }
  const told = { title: 'Fortæl', day: day('2026-09-30'), doneOn: null, cost: oere(500_000) }
  const done = { title: 'Udstyr', day: null, doneOn: day('2026-07-01'), cost: oere(250_000) }
  expect(closingStanding(end, [told, done, step], [], day('2026-07-15'))).toEqual({
    endsOn: end,
    hasEnded: false,
    steps: 3,
    done: 1,
    passed: 1,
    cost: 750_000,
    first: '2026-06-30',
    next: { title: 'Sig op', day: '2026-06-30' },
  })
  const ground = {
    subjectKind: 'activity' as const,
    activityId: 'activity',
    end,
    posts: [aPost()],
    hasLastReports: false,
  }
  expect(closingStanding(end, [], closingTemplate(ground), day('2026-01-01'))).toMatchObject({
    steps: 0,
    first: '2026-09-30',
    next: null,
  })
})
