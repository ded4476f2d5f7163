import { relations } from './relations'

/** Tables so that whatever a row points at is written before it; the order of deletion is the reverse. */
export const tableOrder: readonly string[] = orderTables()

function orderTables(): string[] {
  const ordered: string[] = []
  const met = new Set<string>()
  const visit = (table: string) => {
    if (met.has(table)) return
    met.add(table)
    for (const relation of relations)
      if (relation.table === table && relation.to !== table) visit(relation.to)
    ordered.push(table)
  }
  for (const { table, to } of relations) {
    visit(to)
    visit(table)
  }
  return ordered
}

/** The columns through which a row points at another of its own table. */
export function selfColumns(table: string): string[] {
  return relations
    .filter((relation) => relation.table === table && relation.to === table)
    .map(({ column }) => column)
}
