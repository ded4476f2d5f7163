import { describe, expect, test } from 'vitest'
import { facts } from '../../../../tests/builders/position-facts'
import { anActivity, anAssignment, hours } from '../../../../tests/builders/records'
import { day } from '../../calendar/day'
import { endsBeforeActivity } from './ends-before-activity'

const through = day('2026-06-15')

describe('an activity that runs on when its post has ended', () => {
  test('is told with its own end, else its plan’s, and the hours of all its rows', () => {
    const assignments = [
      anAssignment({ hoursPerWeek: hours(10) }),
      anAssignment({ hoursPerWeek: hours(5.5) }),
    ]
    const found = (end: string | null) =>
      endsBeforeActivity(
        facts({
          position: { through },
          assignments,
          activities: [anActivity({ through: end ? day(end) : null })],
        }),
      )
    const told = { code: 'endsBeforeActivity', activityId: 'activity', day: through, hours: hours(15.5) }
    expect(found(null)).toEqual([{ ...told, activityThrough: '2026-12-31' }])
    expect(found('2026-06-30')).toEqual([{ ...told, activityThrough: '2026-06-30' }])
    expect(found('2026-06-15')).toEqual([])
  })

  test('is none where its hours stop before the post, or the post is open-ended or over', () => {
    const assignments = [anAssignment({ through: day('2026-06-14') })]
    expect(endsBeforeActivity(facts({ position: { through }, assignments }))).toEqual([])
    const running = [anAssignment()]
    expect(endsBeforeActivity(facts({ position: { through: null }, assignments: running }))).toEqual([])
    const over = { through: day('2026-03-08') }
    expect(endsBeforeActivity(facts({ position: over, assignments: running }))).toEqual([])
    expect(endsBeforeActivity(facts({ position: { through }, assignments: running }))).toHaveLength(1)
  })
})
