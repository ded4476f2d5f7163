import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day'
import { fromKroner } from '../money/oere'
import type { AdminTask } from './admin-load'
import { collisionWeeks, loadByGrant, loadByMonth, monthlyHours, taskOfApplication } from './admin-load'

const today = day('2026-11-22')

function task(given: Partial<AdminTask>): AdminTask {
  return { work: 'reports', grantId: 'g', day: today, hours: 100_000, isDone: false, ...given }
}

describe('the hours of administration', () => {
  test('lie in the month they are to be ready in, the overdue ones in this', () => {
    const load = loadByMonth(
      [
        task({ day: day('2026-09-01') }),
        task({ day: day('2026-12-31'), work: 'accounts', hours: 50_000 }),
        task({ day: day('2026-12-01'), isDone: true }),
        task({ day: day('2027-01-01') }),
      ],
      today,
      2,
    )
    expect(load).toEqual([
      { month: '2026-11', hours: { reports: 100_000, accounts: 0, applications: 0 }, total: 100_000 },
      { month: '2026-12', hours: { reports: 0, accounts: 50_000, applications: 0 }, total: 50_000 },
    ])
  })

  test('that there are in a month are a twelfth of the year’s weeks', () => {
    expect(monthlyHours(100_000)).toBe(433_333)
    expect(monthlyHours(0)).toBe(0)
  })

  test('are told for each grant with what it gives an hour, done work too', () => {
    const tasks = [
      task({ hours: 310_000, isDone: true }),
      ...taskOfApplication({ id: 'g', applyBy: today, applicationHours: 100_000, status: 'awarded' }),
      task({ grantId: 'h', hours: 10_000 }),
    ]
    const netOf = (id: string) => (id === 'g' ? fromKroner(60_000) : null)
    expect(loadByGrant(tasks, netOf).map(({ grantId, total, perHour }) => [grantId, total, perHour])).toEqual(
      [
        ['g', 410_000, 146_341],
        ['h', 10_000, null],
      ],
    )
  })

  test('collide in a week that holds more of them than there are', () => {
    const tasks = [
      task({ day: day('2026-12-28') }),
      task({ day: day('2027-01-03'), hours: 60_000 }),
      task({ day: day('2027-01-04'), hours: 150_000 }),
    ]
    expect(collisionWeeks(tasks, 150_000, today)).toMatchObject([
      { from: '2026-12-28', week: { year: 2026, number: 53 }, hours: 160_000, over: 10_000 },
    ])
    expect(collisionWeeks(tasks, null, today)).toEqual([])
  })
})
