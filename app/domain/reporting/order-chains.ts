import type { BlockingObligation, Obligation } from './obligations'
import { holdsMoney } from './obligations'
import type { Requirement } from './requirement'

/**
 * What each obligation waits for (*Efter*). The predecessor of an obligation is, of each requirement named, the one
 * of the same occurrence; else the only one over the same period; else, where both have as many, the one with the same
 * number; else all that are due no later, or the first. Approved, waived and unconfirmed ones block nothing.
 */
export function blockingObligations(
  obligations: readonly Obligation[],
  requirements: readonly Requirement[],
): Map<Obligation, BlockingObligation[]> {
  const blocking = new Map<Obligation, BlockingObligation[]>()
  if (requirements.every(({ afterIds }) => afterIds.length === 0)) return blocking
  const byRequirement = new Map<string, Obligation[]>()
  for (const obligation of obligations) {
    const { id } = obligation.requirement
    byRequirement.set(id, [...(byRequirement.get(id) ?? []), obligation])
  }
  for (const obligation of obligations) {
    const own = byRequirement.get(obligation.requirement.id) ?? []
    const found = obligation.requirement.afterIds.flatMap((id) =>
      predecessors(obligation, own, byRequirement.get(id) ?? []).filter(({ status }) => holdsMoney(status)),
    )
    if (found.length === 0) continue
    blocking.set(
      obligation,
      found.map(({ requirement, occurrence, due }) => ({
        requirementId: requirement.id,
        occurrence,
        name: requirement.name,
        due,
      })),
    )
  }
  return blocking
}

function predecessors(
  obligation: Obligation,
  own: readonly Obligation[],
  earlier: readonly Obligation[],
): Obligation[] {
  const same = earlier.find(({ occurrence }) => occurrence === obligation.occurrence)
  if (same) return [same]
  const { from, through } = obligation.period
  const [onlyOne, ...more] = earlier.filter(
    ({ period }) => period.from === from && period.through === through,
  )
  if (onlyOne && more.length === 0) return [onlyOne]
  if (earlier.length === own.length) return earlier.filter(({ sequence }) => sequence === obligation.sequence)
  const inTime = earlier.filter(({ due }) => due <= obligation.due)
  return inTime.length > 0 ? inTime : earlier.slice(0, 1)
}
