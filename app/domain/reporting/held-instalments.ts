import type { Instalment } from '../grants/grant'
import type { HeldWithoutDay, Obligation } from './obligations'
import type { Requirement } from './requirement'

/**
 * Which obligation holds which instalment that has not been received: of each requirement that releases it,
 * the last obligation computed on or before its day, else the first. An agreed day does not change it.
 */
export function heldInstalments(
  obligations: readonly Obligation[],
  instalments: readonly Instalment[],
  requirements: readonly Requirement[],
): { byObligation: Map<Obligation, Instalment[]>; withoutDay: HeldWithoutDay[] } {
  const byObligation = new Map<Obligation, Instalment[]>()
  const withoutDay: HeldWithoutDay[] = []
  for (const instalment of instalments) {
    if (instalment.receivedOn) continue
    for (const requirement of requirements) {
      if (!instalment.releasedByIds.includes(requirement.id)) continue
      const own = obligations
        .filter((obligation) => obligation.requirement.id === requirement.id)
        .sort((a, b) => (a.computedDue < b.computedDue ? -1 : a.computedDue > b.computedDue ? 1 : 0))
      const holder = own.findLast(({ computedDue }) => computedDue <= instalment.day) ?? own[0]
      if (holder) byObligation.set(holder, [...(byObligation.get(holder) ?? []), instalment])
      else withoutDay.push({ instalment, requirement })
    }
  }
  return { byObligation, withoutDay }
}
