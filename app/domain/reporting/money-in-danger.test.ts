import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day'
import { oere } from '../money/oere'
import type { Instalment } from '../grants/grant'
import type { Obligation } from './obligations'
import { moneyInDanger } from './money-in-danger'

const today = day('2026-03-09')

function rate(id: string, amount: number): Instalment {
  return {
    id,
    grantId: 'grant',
    number: id,
    amount: oere(amount),
    day: day('2026-04-01'),
    receivedOn: null,
    releasedByIds: [],
  }
}

function report(given: Partial<Pick<Obligation, 'status' | 'due' | 'target' | 'heldInstalments'>>) {
  return {
    status: 'notStarted' as const,
    due: day('2026-03-20'),
    target: day('2026-03-13'),
    heldInstalments: [rate('2', 25_000_000)],
    ...given,
  }
}

describe('money in danger', () => {
  test('is what waits for a report past the funder’s day or past our own target', () => {
    expect(moneyInDanger([report({})], today)).toEqual({ amount: 0, instalments: 0, reports: 0, late: 0 })
    expect(moneyInDanger([report({ target: day('2026-03-06') })], today)).toEqual({
      amount: 25_000_000,
      instalments: 1,
      reports: 1,
      late: 0,
    })
    expect(moneyInDanger([report({ due: day('2026-03-08') })], today)).toMatchObject({ late: 1 })
  })

  test('is not in danger on the very days, nor where the report is sent or nobody knows', () => {
    expect(moneyInDanger([report({ due: today, target: today })], today).amount).toBe(0)
    const past = { due: day('2026-02-01'), target: day('2026-01-30') }
    for (const status of ['submitted', 'approved', 'waived', 'unconfirmed'] as const) {
      expect(moneyInDanger([report({ ...past, status })], today).amount).toBe(0)
    }
    expect(moneyInDanger([report({ ...past, status: 'returned' })], today).amount).toBe(25_000_000)
  })

  test('counts an instalment once, whichever reports it waits for', () => {
    const past = { due: day('2026-02-01'), target: day('2026-01-30') }
    expect(
      moneyInDanger(
        [report(past), report({ ...past, heldInstalments: [rate('2', 25_000_000), rate('3', 100)] })],
        today,
      ),
    ).toEqual({ amount: 25_000_100, instalments: 2, reports: 2, late: 2 })
  })
})
