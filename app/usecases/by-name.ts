import type { Named } from './refusals'

const danish = new Intl.Collator('da', { numeric: true })

/** The order of the Danish alphabet: æ, ø and å last, figures by their value. */
export function compareNames(a: string, b: string): number {
  return danish.compare(a, b)
}

export function byName<Row extends { name: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => compareNames(a.name, b.name))
}

/** A record's id and name out of those at hand; null where it names none, or one that is not there. */
export function namedIn(rows: ReadonlyMap<string, Named>, id: string | null): Named | null {
  const found = id === null ? undefined : rows.get(id)
  return found ? { id: found.id, name: found.name } : null
}

export function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
