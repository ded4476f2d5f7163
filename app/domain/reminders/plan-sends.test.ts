import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../calendar/day'
import { addDays, day } from '../calendar/day'
import { isWorkingDay, noClosingDays } from '../calendar/working-days'
import type { Deadline } from '../deadlines/deadline'
import { newDeadline } from '../deadlines/new-deadline'
import type { LedgerRow } from './ledger'
import type { SendSituation } from './plan-sends'
import { planSends } from './plan-sends'
import { defaultPolicies } from './policy'
import type { Recipient } from './recipients'

const recordedOn = day('2026-01-05')

function aDeadline(given: Partial<Deadline> & { of?: string } = {}): Deadline {
  return newDeadline({
    ...{ of: 'a', kind: 'milestone', day: day('2026-03-19'), subject: 'Café', recordedOn },
    ...{ record: { kind: 'activity', id: 'activity' }, responsibleId: 'bo', ...given },
  })
}

function situation(today: Day, given: Partial<SendSituation> = {}): SendSituation {
  return {
    ...{ deadlines: [aDeadline()], policies: defaultPolicies, snoozes: [], ledger: [], today },
    people: { leaders: ['user:leder'], chairsByPlan: new Map(), optDowns: new Set() },
    reachable: new Set<Recipient>(['contact:bo', 'contact:ida', 'user:leder']),
    ...{ disowned: new Set(), mailed: new Set(), closingDays: noClosingDays, ...given },
  }
}

/** The ledger after a plan has been carried out. */
function after(given: SendSituation): LedgerRow[] {
  const { sends, superseded } = planSends(given)
  const row = (status: 'sent' | 'superseded') => (one: (typeof sends)[number]) => ({ ...one, status })
  return [...given.ledger, ...sends.map(row('sent')), ...superseded.map(row('superseded'))]
}

const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays(recordedOn, count))
const deadlines = fc.array(
  fc.record({
    day: days,
    responsibleId: fc.constantFrom('bo', 'ida', null),
    deputyId: fc.constantFrom('ida', null),
  }),
  { maxLength: 6 },
)

describe('the sends of a day', () => {
  test('planned again with what was claimed, are none', () => {
    fc.assert(
      fc.property(deadlines, days, (rows, today) => {
        const first = situation(today, {
          deadlines: rows.map((row, index) => aDeadline({ ...row, of: `d${index}` })),
        })
        const again = planSends({ ...first, ledger: after(first) })
        expect([again.sends, again.superseded]).toEqual([[], []])
      }),
    )
  })

  test('tell each person of a deadline once a day at most, on working days only, and never twice of an occasion', () => {
    fc.assert(
      fc.property(deadlines, fc.array(days, { maxLength: 25 }), (rows, passes) => {
        const all = rows.map((row, index) => aDeadline({ ...row, of: `d${index}` }))
        let ledger: LedgerRow[] = []
        for (const today of [...passes].sort()) {
          const now = situation(today, { deadlines: all, ledger })
          const { sends } = planSends(now)
          const people = sends.map(({ deadlineKey, recipient }) => `${deadlineKey} ${recipient}`)
          expect(new Set(people).size).toBe(people.length)
          if (!isWorkingDay(today)) expect(sends).toEqual([])
          for (const send of sends) expect(send.dueOn >= recordedOn && send.dueOn <= today).toBe(true)
          ledger = after(now)
        }
        const claims = ledger.map(({ deadlineKey, deadlineDay, recipient, occasion }) =>
          [deadlineKey, deadlineDay, recipient, occasion].join(' '),
        )
        expect(new Set(claims).size).toBe(claims.length)
      }),
      { numRuns: 60 },
    )
  })

  test('begin anew when the deadline’s day moves', () => {
    const today = day('2026-03-12')
    const ledger = after(situation(today))
    const moved = situation(today, { deadlines: [aDeadline({ day: day('2026-03-20') })], ledger })
    expect(planSends(moved).sends.map(({ deadlineDay }) => deadlineDay)).toEqual(['2026-03-20'])
  })

  test('hold what a person has opted down, but not where money stops', () => {
    const people = {
      leaders: ['user:leder'] as const,
      chairsByPlan: new Map(),
      optDowns: new Set(['bo milestone']),
    }
    const quiet = planSends(situation(day('2026-03-12'), { people }))
    expect([quiet.sends.length, quiet.held.map(({ reason }) => reason)]).toEqual([0, ['optedDown']])
    const stopping = [aDeadline({ consequence: 'paymentStop' })]
    expect(planSends(situation(day('2026-03-12'), { people, deadlines: stopping })).sends).toHaveLength(1)
  })

  test('tell nobody of what is done or unconfirmed', () => {
    const quiet = [aDeadline({ state: 'done' }), aDeadline({ of: 'b', state: 'unconfirmed' })]
    expect(planSends(situation(day('2026-03-12'), { deadlines: quiet })).sends).toEqual([])
  })
})
