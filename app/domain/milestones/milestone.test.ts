import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day'
import type { Milestone } from './milestone'
import { followedUnder, milestoneProblems, milestoneStanding, withDoneDay } from './milestone'

const today = day('2026-11-22')

function aMilestone(given: Partial<Milestone> = {}): Milestone {
  return {
    id: 'milestone',
    activityId: 'activity',
    title: 'Første hold er i gang',
    day: day('2026-12-01'),
    responsibleId: null,
    deputyId: null,
    status: 'planned',
    doneOn: null,
    effortArea: null,
    ...given,
  }
}

describe('how a milestone stands', () => {
  test.each([
    ['2026-11-21', 'planned', 'late'],
    ['2026-11-22', 'planned', 'due'],
    ['2026-12-22', 'underway', 'due'],
    ['2026-12-23', 'underway', 'ahead'],
    ['2026-11-21', 'done', 'done'],
  ] as const)('on %s, %s, is %s', (on, status, standing) => {
    expect(milestoneStanding({ day: day(on), status }, today)).toBe(standing)
  })
})

test('a milestone is followed under its own effort area, else the first of its activity', () => {
  const activity = { effortAreas: ['Beskæftigelse', 'Tryghed'] }
  expect(followedUnder(aMilestone({ effortArea: 'Tryghed' }), activity)).toBe('Tryghed')
  expect(followedUnder(aMilestone(), activity)).toBe('Beskæftigelse')
  expect(followedUnder(aMilestone(), { effortAreas: [] })).toBeNull()
})

test('done without a day is done today, and a day that is known stays', () => {
  expect(withDoneDay(aMilestone({ status: 'done' }), today).doneOn).toBe(today)
  const known = aMilestone({ status: 'done', doneOn: day('2026-11-02') })
  expect(withDoneDay(known, today).doneOn).toBe('2026-11-02')
  expect(withDoneDay(aMilestone(), today).doneOn).toBeNull()
})

describe('a milestone is refused', () => {
  const problemsOf = (given: Partial<Milestone>) =>
    milestoneProblems(aMilestone(given), { today, effortAreas: ['Tryghed'] })

  test('with a day of being reached that is still ahead, or without being reached', () => {
    expect(problemsOf({ status: 'done', doneOn: day('2026-11-23') })).toEqual([
      { field: 'doneOn', problem: 'inTheFuture' },
    ])
    expect(problemsOf({ status: 'underway', doneOn: today })).toEqual([
      { field: 'doneOn', problem: 'notDone' },
    ])
    expect(problemsOf({ status: 'done', doneOn: today })).toEqual([])
  })

  test('without a title, and in an effort area that is not there', () => {
    expect(problemsOf({ title: '  ', effortArea: 'Sundhed' })).toEqual([
      { field: 'title', problem: 'required' },
      { field: 'effortArea', problem: 'notInPlan' },
    ])
    expect(problemsOf({ effortArea: 'Tryghed' })).toEqual([])
  })
})
