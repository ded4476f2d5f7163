import { describe, expect, it } from 'vitest'
import type { Deadline } from '../deadlines/deadline'
import { zero } from '../money/oere'
import type { ReminderPeople } from './recipients'
import { isChair, isWithoutOwner, optDownKey, recipientsOf } from './recipients'

const report = {
  kind: 'obligation',
  planId: 'plan',
  responsibleId: 'anna',
  deputyId: 'bo',
  consequence: 'none',
  holdsBack: zero,
} satisfies Partial<Deadline>
const people: ReminderPeople = {
  leaders: ['contact:lene', 'user:lars'],
  chairsByPlan: new Map([['plan', ['contact:hanne']]]),
  optDowns: new Set([optDownKey('anna', 'obligation')]),
}
const nobodyDown = { ...people, optDowns: new Set<string>() }

describe('who is told', () => {
  it('is the responsible, then the deputy, then the leaders', () => {
    const own = { to: 'responsible', occasion: 'day' } as const
    expect(recipientsOf(report, own, nobodyDown)).toEqual(['contact:anna'])
    expect(recipientsOf({ ...report, responsibleId: null }, own, nobodyDown)).toEqual(['contact:bo'])
    expect(recipientsOf({ ...report, responsibleId: null, deputyId: null }, own, nobodyDown)).toEqual([
      'contact:lene',
      'user:lars',
    ])
    expect(isWithoutOwner({ responsibleId: null })).toBe(true)
  })

  it('is who an escalation names, and nobody where there is none', () => {
    const escalation = (to: 'deputy' | 'leader' | 'chair') => ({ to, occasion: 'escalation' }) as const
    expect(recipientsOf(report, escalation('deputy'), people)).toEqual(['contact:bo'])
    expect(recipientsOf(report, escalation('leader'), people)).toEqual(['contact:lene', 'user:lars'])
    expect(recipientsOf(report, escalation('chair'), people)).toEqual(['contact:hanne'])
    expect(recipientsOf({ ...report, planId: null }, escalation('chair'), people)).toEqual([])
    expect(recipientsOf({ ...report, deputyId: null }, escalation('deputy'), people)).toEqual([])
  })

  it('hears less of a kind on wish, but never less of a payment stop', () => {
    const own = { to: 'responsible', occasion: 'lead' } as const
    expect(recipientsOf(report, own, people)).toEqual([])
    expect(recipientsOf({ ...report, kind: 'meeting' }, own, people)).toEqual(['contact:anna'])
    expect(recipientsOf({ ...report, consequence: 'paymentStop' }, own, people)).toEqual(['contact:anna'])
  })
})

it.each([
  ['Formand', true],
  ['formand for bestyrelsen', true],
  ['Bestyrelsesformand', true],
  ['Forkvinde', true],
  ['Næstformand', false],
  ['Næst-formand', false],
  ['Viceformand', false],
  ['Medlem', false],
  [null, false],
])('a member called %s is the chair: %s', (role, expected) => {
  expect(isChair(role)).toBe(expected)
})
