import { unpaidStretches } from '../unpaid'
import type { PositionFacts, PositionFinding } from './position-finding'

/** Days, from today's on, on which nobody pays the whole post. */
export function payersBelowWhole({ position, plan, payers, split, today }: PositionFacts): PositionFinding[] {
  return unpaidStretches(position, plan, payers, split)
    .filter(({ through }) => through >= today)
    .map(({ from, through, unpaid, amount }) => ({ code: 'payersBelowWhole', from, through, unpaid, amount }))
}
