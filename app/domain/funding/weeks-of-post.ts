import type { Hours, Oere } from '../money/oere'
import type { Position } from '../positions/position'

/** A full week in Danish agreements: 37 hours. */
export const fullWeek: Hours = 370_000

const weeksInYear = 52

/**
 * How many weeks of a full-time post an amount pays, at the average cost of the plan's posts; null where the plan has
 * none. `weeksOfPost(60.000 kr., one post of 37 hours at 52.000 kr. a month)` is 5.
 * It tells what posts cost on average, so it is for those who may see salaries.
 */
export function weeksOfPost(
  amount: Oere,
  positions: readonly Pick<Position, 'hoursPerWeek' | 'monthlyCost'>[],
): number | null {
  let cost = 0
  let hours = 0
  for (const position of positions) {
    cost += position.monthlyCost
    hours += position.hoursPerWeek
  }
  if (cost === 0 || hours === 0) return null
  const weekly = ((cost / hours) * fullWeek * 12) / weeksInYear
  return amount / weekly
}
