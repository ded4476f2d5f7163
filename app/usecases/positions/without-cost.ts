import type { Entitled } from '~/domain/access/rights'
import { maySeeSalaries } from '~/domain/access/rights'
import type { Position } from '~/domain/positions/position'
import type { PositionValues } from './position-values'

/** A position as an actor gets it: without its cost where that is sealed. */
export function withoutCost(actor: Entitled, position: Position): PositionValues & { id: string } {
  return maySeeSalaries(actor) ? position : { ...position, monthlyCost: null }
}
