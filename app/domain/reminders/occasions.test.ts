import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../calendar/day'
import { isWorkingDay, noClosingDays } from '../calendar/working-days'
import type { Deadline } from '../deadlines/deadline'
import { deadlineKinds } from '../deadlines/deadline'
import { occasionKind, occasionsOf } from './occasions'
import type { ReminderPolicy } from './policy'
import { defaultPolicies, policiesWith, policyOf } from './policy'

const policy: ReminderPolicy = {
  leadDays: [7, 1],
  onTheDay: true,
  overdueEveryDays: 7,
  escalateToDeputyAfterDays: 3,
  escalateToLeaderAfterDays: 7,
  escalateToChairAfterDays: null,
}
type Told = Parameters<typeof occasionsOf>[0]
const deadline = (given: Partial<Told> = {}): Told => ({
  day: day('2026-06-15'),
  target: null,
  state: 'open',
  recordedOn: day('2026-01-01'),
  ...given,
})
const told = (given: Partial<Told>, chosen: Partial<ReminderPolicy> = {}, closed: string[] = []) =>
  occasionsOf(
    deadline(given),
    { ...policy, ...chosen },
    {
      closingDays: new Set(closed.map(day)),
      through: day('2026-06-30'),
    },
  ).map(({ occasion, dueOn, to }) => `${occasion} ${dueOn} ${to}`)

describe('the occasions of a deadline', () => {
  it('come before it, on it and after it, the working day before where an office is closed', () => {
    expect(told({})).toEqual([
      'lead:7 2026-06-08 responsible',
      'lead:1 2026-06-12 responsible',
      'day 2026-06-15 responsible',
      'escalation:deputy 2026-06-18 deputy',
      'overdue:1 2026-06-22 responsible',
      'escalation:leader 2026-06-22 leader',
      'overdue:2 2026-06-29 responsible',
    ])
  })

  it('count to the target where there is one', () => {
    const leads = told({ target: day('2026-06-10') }).filter((each) => each.startsWith('lead'))
    expect(leads).toEqual(['lead:7 2026-06-03 responsible', 'lead:1 2026-06-09 responsible'])
  })

  it('move for a local closing day', () => {
    expect(told({}, {}, ['2026-06-12'])).toContain('lead:1 2026-06-11 responsible')
  })

  it('do not exist for what is done, unconfirmed or from before the record', () => {
    expect(told({ state: 'done' })).toEqual([])
    expect(told({ state: 'unconfirmed' })).toEqual([])
    expect(told({ recordedOn: day('2026-06-16') })).toEqual([])
    expect(told({ recordedOn: day('2026-06-12') })[0]).toBe('lead:1 2026-06-12 responsible')
  })

  it('that fall on one day are one, the nearer', () => {
    expect(told({ day: day('2026-06-14') }).slice(0, 2)).toEqual([
      'lead:7 2026-06-04 responsible',
      'day 2026-06-12 responsible',
    ])
  })
})

const days = fc.integer({ min: 0, max: 1_500 }).map((offset) => addDays(day('2026-01-01'), offset))
const policies = fc.record({
  leadDays: fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 6 }),
  onTheDay: fc.boolean(),
  overdueEveryDays: fc.integer({ min: 0, max: 30 }),
  escalateToDeputyAfterDays: fc.option(fc.integer({ min: 1, max: 60 })),
  escalateToLeaderAfterDays: fc.option(fc.integer({ min: 1, max: 60 })),
  escalateToChairAfterDays: fc.option(fc.integer({ min: 1, max: 60 })),
})
const anything = fc.record({
  deadline: fc.record({
    day: days,
    recordedOn: days,
    early: fc.option(fc.integer({ min: 0, max: 40 })),
  }),
  policy: policies,
  closed: fc.uniqueArray(days, { maxLength: 40 }),
})

describe('whatever the policy', () => {
  it('no occasion lies before the record, on a closed day, after its time or twice', () => {
    fc.assert(
      fc.property(anything, ({ deadline: given, policy: chosen, closed }) => {
        const closingDays = new Set(closed)
        const through = addDays(given.day, 90)
        const target = given.early === null ? null : addDays(given.day, -given.early)
        const own = { ...given, target, state: 'open' as const }
        const found = occasionsOf(own, chosen, { closingDays, through })
        expect(new Set(found.map(({ occasion }) => occasion)).size).toBe(found.length)
        expect(new Set(found.map(({ to, dueOn }) => `${to} ${dueOn}`)).size).toBe(found.length)
        for (const { occasion, dueOn } of found) {
          expect(dueOn >= own.recordedOn).toBe(true)
          expect(dueOn <= through).toBe(true)
          expect(isWorkingDay(dueOn, closingDays)).toBe(true)
          const kind = occasionKind(occasion)
          if (kind === 'lead') expect(dueOn < (target ?? own.day)).toBe(true)
          if (kind === 'day') expect(dueOn <= own.day).toBe(true)
          if (kind === 'overdue' || kind === 'escalation') expect(dueOn > own.day).toBe(true)
        }
      }),
    )
  })
})

describe('a payment stop', () => {
  const silent: ReminderPolicy = {
    leadDays: [],
    onTheDay: false,
    overdueEveryDays: 0,
    escalateToDeputyAfterDays: null,
    escalateToLeaderAfterDays: null,
    escalateToChairAfterDays: null,
  }
  const silenced = policiesWith(deadlineKinds.map((kind) => ({ kind, policy: silent })))
  const of = (given: Pick<Deadline, 'consequence' | 'holdsBack'>) =>
    occasionsOf(deadline(), policyOf({ kind: 'obligation', ...given }, silenced), {
      closingDays: noClosingDays,
      through: day('2026-06-30'),
    }).map(({ occasion }) => occasion)

  it('is told of however silent its kind has been made', () => {
    const expected = ['lead:7', 'lead:1', 'day', 'overdue:1', 'escalation:leader', 'overdue:2']
    expect(of({ consequence: 'paymentStop', holdsBack: 0 as Deadline['holdsBack'] })).toEqual(expected)
    expect(of({ consequence: 'none', holdsBack: 1 as Deadline['holdsBack'] })).toEqual(expected)
    expect(of({ consequence: 'repay', holdsBack: 0 as Deadline['holdsBack'] })).toEqual([])
  })

  it('keeps the policy a secretariat has chosen where that says more', () => {
    const stop = { kind: 'obligation', consequence: 'paymentStop', holdsBack: 0 } as const
    expect(policyOf({ ...stop, holdsBack: 0 as Deadline['holdsBack'] }, defaultPolicies)).toEqual(
      defaultPolicies.obligation,
    )
  })
})
