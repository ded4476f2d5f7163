import type { Requirement } from './requirement'

type Ordered = Pick<Requirement, 'id' | 'name' | 'afterIds'>

/**
 * The names of requirements that wait for each other (*Efter*), from the one given and back to it; null where it
 * waits for no one who waits for it. A after B after A is `['A', 'B', 'A']`.
 */
export function orderCircle(requirement: Ordered, others: readonly Ordered[]): string[] | null {
  const byId = new Map([...others, requirement].map((each) => [each.id, each]))
  const seen = new Set<string>()
  const wayBack = (from: Ordered): string[] | null => {
    for (const id of from.afterIds) {
      if (id === requirement.id) return [from.name, requirement.name]
      const next = byId.get(id)
      if (!next || seen.has(id)) continue
      seen.add(id)
      const way = wayBack(next)
      if (way) return [from.name, ...way]
    }
    return null
  }
  return wayBack(requirement)
}
