import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day'
import { noClosingDays } from '../calendar/working-days'
import type { Deadline } from '../deadlines/deadline'
import { zero } from '../money/oere'
import { occasionsOf } from './occasions'
import { defaultPolicies } from './policy'
import { afterSnoozes, latestSnooze, snoozeProblem } from './snooze-limits'

const report = {
  day: day('2026-06-15'),
  target: day('2026-06-12'),
  consequence: 'none',
  holdsBack: zero,
  state: 'open',
  recordedOn: day('2026-01-01'),
} satisfies Partial<Deadline>
const today = day('2026-06-01')

describe('a snooze', () => {
  it('never passes the day before the day, nor the target of a payment stop', () => {
    expect(latestSnooze(report)).toBe('2026-06-14')
    expect(latestSnooze({ ...report, consequence: 'paymentStop' })).toBe('2026-06-12')
    expect(latestSnooze({ ...report, target: null, consequence: 'paymentStop' })).toBe('2026-06-14')
  })

  it.each([
    ['2026-06-14', null],
    ['2026-06-15', 'pastLimit'],
    ['2026-06-01', 'notAhead'],
    ['2026-05-01', 'notAhead'],
  ])('until %s is %s', (until, expected) => {
    expect(snoozeProblem(report, day(until), today)).toBe(expected)
  })

  it('is refused for what is done and for what is already here', () => {
    expect(snoozeProblem({ ...report, state: 'done' }, day('2026-06-10'), today)).toBe('notOpen')
    expect(snoozeProblem(report, day('2026-06-20'), day('2026-06-14'))).toBe('tooLate')
  })

  const told = (until: string[]) =>
    afterSnoozes(
      report,
      occasionsOf(
        report,
        { ...defaultPolicies.obligation, leadDays: [14, 7, 1] },
        {
          closingDays: noClosingDays,
          through: report.day,
        },
      ),
      until.map((each) => ({ until: day(each) })),
      noClosingDays,
    ).map(({ occasion, dueOn }) => `${occasion} ${dueOn}`)

  it('keeps the reminders before it quiet and tells again on its day', () => {
    expect(told([])).toEqual([
      'lead:14 2026-05-29',
      'lead:7 2026-06-04',
      'lead:1 2026-06-11',
      'day 2026-06-15',
    ])
    expect(told(['2026-06-09'])).toEqual([
      'snoozed:2026-06-09 2026-06-09',
      'lead:1 2026-06-11',
      'day 2026-06-15',
    ])
    expect(told(['2026-06-03', '2026-06-09'])).toEqual(told(['2026-06-09']))
  })

  it('is shortened where the deadline has moved nearer, and the day itself is never quiet', () => {
    expect(told(['2026-07-31'])).toEqual(['snoozed:2026-06-14 2026-06-12', 'day 2026-06-15'])
  })
})
