import { unpaidStretches } from '../unpaid'
import type { PositionFacts, PositionFinding } from './position-finding'

/** The stretches in which nobody pays the whole post; those that are over are left out, one that runs is told whole. */
export function payersBelowWhole({ position, plan, payers, split, today }: PositionFacts): PositionFinding[] {
  return unpaidStretches(position, plan, payers, split)
    .filter(({ through }) => through >= today)
    .map(({ from, through, unpaid, amount }) => ({ code: 'payersBelowWhole', from, through, unpaid, amount }))
}
