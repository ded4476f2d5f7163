import type { Day } from '../calendar/day'
import type { Oere } from '../money/oere'
import { sum } from '../money/oere'
import type { Obligation } from './obligations'
import { isUnsent } from './obligation-life'

export interface MoneyInDanger {
  /** Whole øre; an instalment that two reports hold back is counted once. */
  amount: Oere
  instalments: number
  /** How many reports hold it back, and how many of them are past the funder's day. */
  reports: number
  late: number
}

/**
 * *I fare*: the instalments that wait for a report which has not been sent though the funder's day, or our own target
 * before it, has gone by. What waits for a sent report, or for an answer to *er den sendt?*, is not in danger.
 * A report of 1 March that holds back 250.000 kr. is in danger from its target on, and late from 2 March.
 */
export function moneyInDanger(
  obligations: readonly Pick<Obligation, 'status' | 'due' | 'target' | 'heldInstalments'>[],
  today: Day,
): MoneyInDanger {
  const unready = obligations.filter(
    ({ status, due, target, heldInstalments }) =>
      isUnsent(status) && (due < today || target < today) && heldInstalments.length > 0,
  )
  const waiting = new Map(
    unready.flatMap(({ heldInstalments }) => heldInstalments.map(({ id, amount }) => [id, amount] as const)),
  )
  return {
    amount: sum([...waiting.values()]),
    instalments: waiting.size,
    reports: unready.length,
    late: unready.filter(({ due }) => due < today).length,
  }
}
