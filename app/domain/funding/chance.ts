import type { Oere, Share } from '../money/oere'
import { wholeShare } from '../money/oere'
import { roundingGap } from './level'

/** Above this many open applications the combinations are not counted through. */
export const mostApplications = 20

/** One application's answer: what it gives in each month if the answer is yes. */
export interface Application {
  probability: Share
  amounts: readonly number[]
}

export interface ChanceOfCover {
  /** The probability that every month is covered, 0…1. */
  chance: number
  expectedUncovered: Oere
}

/** Equal applications are one group: only how many of them succeed matters. */
interface Group {
  amounts: readonly number[]
  /** At k: the probability that exactly k of the group succeed. */
  odds: readonly number[]
  size: number
}

/**
 * The exact chance that independent answers cover the gaps (øre a month) left by firm money, and the expected
 * uncovered øre, over all combinations of answers. Null above `mostApplications`.
 *
 * `chanceOfCover([1000], [{ probability: 4500, amounts: [1000] }])` is { chance: 0.45, expectedUncovered: 550 }.
 */
export function chanceOfCover(
  gaps: readonly number[],
  applications: readonly Application[],
): ChanceOfCover | null {
  if (applications.length > mostApplications) return null
  const groups = groupEqual(applications)
  let chance = 0
  let uncovered = 0
  const visit = (depth: number, probability: number, left: readonly number[]): void => {
    const open = left.reduce((sum, gap) => sum + Math.max(0, gap), 0)
    const group = groups[depth]
    if (group === undefined || open === 0) {
      uncovered += probability * open
      if (left.every((gap) => gap < roundingGap)) chance += probability
      return
    }
    for (let succeeded = 0; succeeded <= group.size; succeeded++) {
      const odds = group.odds[succeeded]!
      if (odds === 0) continue
      const rest = succeeded === 0 ? left : left.map((gap, at) => gap - succeeded * group.amounts[at]!)
      visit(depth + 1, probability * odds, rest)
    }
  }
  visit(0, 1, gaps)
  return { chance: Math.min(1, chance), expectedUncovered: roundHalfUp(uncovered) }
}

/** Largest first, so that most combinations end early. */
function groupEqual(applications: readonly Application[]): Group[] {
  const groups = new Map<string, { application: Application; size: number }>()
  for (const application of applications) {
    const key = `${application.probability}:${application.amounts.join(',')}`
    const group = groups.get(key)
    if (group) group.size++
    else groups.set(key, { application, size: 1 })
  }
  return [...groups.values()]
    .map(({ application, size }) => ({
      amounts: application.amounts,
      size,
      odds: binomial(size, application.probability / wholeShare),
      total: application.amounts.reduce((sum, amount) => sum + amount, 0),
    }))
    .sort((a, b) => b.total - a.total)
}

/** At k: the probability that exactly k of so many independent trials succeed. */
export function binomial(size: number, probability: number): number[] {
  let odds = [1]
  for (let trial = 0; trial < size; trial++) {
    odds = Array.from(
      { length: odds.length + 1 },
      (_, k) => (odds[k] ?? 0) * (1 - probability) + (odds[k - 1] ?? 0) * probability,
    )
  }
  return odds
}

/** Sums of products of probabilities carry noise far below an øre, which must not decide a half. */
function roundHalfUp(amount: number): Oere {
  return Math.floor(amount + 0.5 + 1e-6) as Oere
}
