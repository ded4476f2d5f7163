import { describe, expect, test } from 'vitest'
import { facts } from '../../../../tests/builders/position-facts'
import { anAssignment } from '../../../../tests/builders/records'
import { day } from '../../calendar/day'
import { mostActivities, tooManyActivities } from './too-many-activities'

const on = (count: number) =>
  Array.from({ length: count }, (_, at) => anAssignment({ activityId: `activity-${at}` }))

describe('a post on many activities', () => {
  test('is told from one above the line, with both numbers', () => {
    expect(tooManyActivities(facts({ assignments: on(mostActivities) }))).toEqual([])
    expect(tooManyActivities(facts({ assignments: on(mostActivities + 1) }))).toEqual([
      { code: 'tooManyActivities', count: mostActivities + 1, threshold: mostActivities },
    ])
  })

  test('counts an activity once, and none whose hours are over', () => {
    const assignments = [...on(mostActivities), anAssignment({ activityId: 'activity-0' })]
    expect(tooManyActivities(facts({ assignments }))).toEqual([])
    const last = anAssignment({ activityId: 'last', through: day('2026-03-08') })
    expect(tooManyActivities(facts({ assignments: [...on(mostActivities), last] }))).toEqual([])
    const running = { ...last, through: day('2026-03-09') }
    expect(tooManyActivities(facts({ assignments: [...on(mostActivities), running] }))).toHaveLength(1)
  })
})
