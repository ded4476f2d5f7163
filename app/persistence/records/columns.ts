import type { Day } from '../../domain/calendar/day'
import { day } from '../../domain/calendar/day'
import type { Oere } from '../../domain/money/oere'
import { oere } from '../../domain/money/oere'

/** A day column that may be empty. Throws where the text is not a day: such a row is no longer ours. */
export function dayOrNull(text: string | null): Day | null {
  return text === null ? null : day(text)
}

export function moneyOrNull(amount: bigint | null): Oere | null {
  return amount === null ? null : oere(amount)
}

export function amountColumn(amount: Oere | null): bigint | null {
  return amount === null ? null : BigInt(amount)
}
