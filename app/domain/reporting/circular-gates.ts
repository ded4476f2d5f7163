import type { Instalment } from '../grants/grant'
import { countsFromLastPayment } from './counts-from-last-payment'
import type { Requirement } from './requirement'

/** One link of a circle of gates. */
export type Gate =
  { kind: 'requirement'; id: string; name: string } | { kind: 'instalment'; id: string; number: string }

type GatedRequirement = Pick<Requirement, 'id' | 'name' | 'rule' | 'afterIds'>
type GatedInstalment = Pick<Instalment, 'id' | 'number' | 'day' | 'receivedOn' | 'releasedByIds'>

/**
 * Circles in which everything waits for the next and the last for the first: a report that comes after itself
 * (*Efter*), or one that counts from the last payment (*sidste udbetaling*) while that payment waits for it. A report
 * due with an instalment is no circle: its day is the planned one, and the money follows its approval. Each circle is
 * told once, from its first requirement in the order given; `[a, b]` is "a waits for b, b waits for a".
 */
export function circularGates(
  requirements: readonly GatedRequirement[],
  instalments: readonly GatedInstalment[],
): Gate[][] {
  const requirementOf = new Map(requirements.map((requirement) => [requirement.id, requirement]))
  const last = lastInstalment(instalments)
  const waitsFor = (gate: Gate): Gate[] => {
    if (gate.kind === 'instalment')
      return (last?.releasedByIds ?? []).flatMap((id) => requirementGate(requirementOf.get(id)))
    const requirement = requirementOf.get(gate.id)
    if (!requirement) return []
    const after = requirement.afterIds.flatMap((id) => requirementGate(requirementOf.get(id)))
    const isLastWaitedFor =
      last !== null && last.receivedOn === null && countsFromLastPayment(requirement.rule)
    return isLastWaitedFor ? [...after, { kind: 'instalment', id: last.id, number: last.number }] : after
  }
  const cycles: Gate[][] = []
  const done = new Set<string>()
  const walk = (gate: Gate, path: Gate[]) => {
    const at = path.findIndex(({ kind, id }) => kind === gate.kind && id === gate.id)
    if (at >= 0) {
      cycles.push(path.slice(at))
      return
    }
    const key = `${gate.kind} ${gate.id}`
    if (done.has(key)) return
    for (const next of waitsFor(gate)) walk(next, [...path, gate])
    done.add(key)
  }
  for (const requirement of requirements) for (const gate of requirementGate(requirement)) walk(gate, [])
  return cycles
}

function requirementGate(requirement: GatedRequirement | undefined): Gate[] {
  return requirement ? [{ kind: 'requirement', id: requirement.id, name: requirement.name }] : []
}

function lastInstalment(instalments: readonly GatedInstalment[]): GatedInstalment | null {
  return instalments.reduce<GatedInstalment | null>((last, instalment) => {
    const day = instalment.receivedOn ?? instalment.day
    return last === null || day > (last.receivedOn ?? last.day) ? instalment : last
  }, null)
}
