import { describe, expect, test } from 'vitest'
import { aGrant } from '../../../tests/builders/records'
import { day } from '../calendar/day'
import { certaintyOf, probabilityOf } from './certainty'
import { grantStatuses } from './grant'

describe("a grant's certainty", () => {
  test('follows its status', () => {
    const found = grantStatuses.map((status) => [status, certaintyOf(aGrant({ status }))])
    expect(Object.fromEntries(found)).toEqual({
      idea: null,
      drafting: null,
      applied: 'hoped',
      awarded: 'firm',
      closed: 'firm',
      declined: null,
      withdrawn: null,
      lapsed: null,
    })
  })

  test('is conditional while an award asks for an acceptance that is not given', () => {
    const asked = { acceptBy: day('2026-12-01') }
    expect(certaintyOf(aGrant(asked))).toBe('conditional')
    expect(certaintyOf(aGrant({ ...asked, acceptedOn: day('2026-11-20') }))).toBe('firm')
    expect(certaintyOf(aGrant({ ...asked, status: 'closed' }))).toBe('firm')
  })

  test("carries a probability only while applied for, the secretariat's where it states none", () => {
    expect(probabilityOf(aGrant({ status: 'applied', probability: 3500 }), 5000)).toBe(3500)
    expect(probabilityOf(aGrant({ status: 'applied' }), 5000)).toBe(5000)
    expect(probabilityOf(aGrant({ status: 'applied', probability: 0 }), 5000)).toBe(0)
    expect(probabilityOf(aGrant({ status: 'awarded', probability: 3500 }), 5000)).toBe(10_000)
  })
})
