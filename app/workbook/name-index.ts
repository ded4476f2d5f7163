import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import { nearestOf } from './nearest'
import { sheets } from './sheets'
import type { RecordKind } from './types'

/** After this many unknown names no likely one is looked for: a list of thousands is not mended name by name. */
const mostSuggestions = 200

/** Ids by name, of what the planner has and what the workbook brings. */
export class NameIndex {
  private readonly byKind = new Map<RecordKind, Map<string, string>>()
  private suggestions = 0

  constructor(existing: SecretariatRecords) {
    for (const { kind, key, keyFields } of sheets) {
      if (key.length !== 1) continue
      for (const record of existing[kind]) {
        this.add(kind, String((record as unknown as Record<string, unknown>)[keyFields[0]!]), record.id)
      }
    }
    for (const { grantId, name, id } of existing.requirements)
      this.add('requirements', scoped(grantId, name), id)
  }

  add(kind: RecordKind, name: string, id: string): void {
    this.of(kind).set(name, id)
  }

  find(kind: RecordKind, name: string): string | undefined {
    return this.of(kind).get(name)
  }

  nearest(kinds: readonly RecordKind[], name: string): string | null {
    this.suggestions += 1
    if (this.suggestions > mostSuggestions) return null
    return nearestOf(name, this.namesOf(kinds))
  }

  nearestRequirement(grantId: string, name: string): string | null {
    this.suggestions += 1
    if (this.suggestions > mostSuggestions) return null
    const prefix = scoped(grantId, '')
    const names = [...this.of('requirements').keys()].filter((key) => key.startsWith(prefix))
    return nearestOf(
      name,
      names.map((key) => key.slice(prefix.length)),
    )
  }

  private *namesOf(kinds: readonly RecordKind[]): Generator<string> {
    for (const kind of kinds) yield* this.of(kind).keys()
  }

  private of(kind: RecordKind): Map<string, string> {
    let names = this.byKind.get(kind)
    if (!names) {
      names = new Map()
      this.byKind.set(kind, names)
    }
    return names
  }
}

/** A requirement is known by its name under its grant. */
export function scoped(grantId: string, name: string): string {
  return `${grantId}\n${name}`
}
