import { z } from 'zod'
import type { Value } from '../aggregates/row-json'
import type { Column } from './table-columns.server'

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const row = z.record(z.string(), cell)

/** Everything of a secretariat but sessions and secrets, as its JSON file holds it. Money is whole øre. */
export const secretariatCopy = z.object({
  format: z.literal('ankerplan'),
  version: z.literal(1),
  secretariat: row.and(z.object({ id: z.string().min(1), name: z.string().min(1) })),
  users: z.array(z.object({ id: z.string().min(1), email: z.string().min(1), name: z.string() })),
  tables: z.record(z.string(), z.array(row.and(z.object({ id: z.string().min(1) })))),
})
export type SecretariatCopy = z.infer<typeof secretariatCopy>
export type CopiedRow = Record<string, z.infer<typeof cell>>

/** A row as JSON keeps it. Øre beyond what JSON keeps exactly is not ours to write (`oere` refuses it). */
export function copyRow(row: Record<string, Value>, columns: readonly Column[]): CopiedRow {
  return Object.fromEntries(
    columns.map(({ name }) => {
      const value = row[name] ?? null
      if (typeof value === 'bigint') return [name, Number(value)]
      return [name, value instanceof Date ? value.toISOString() : value]
    }),
  )
}

/** A row to write, or the name of a column whose value is not of its type, or that the table does not have. */
export function returnCopiedRow(
  copied: CopiedRow,
  columns: readonly Column[],
): { ok: true; row: Record<string, Value> } | { ok: false; column: string } {
  const row: Record<string, Value> = {}
  for (const name of Object.keys(copied)) {
    if (!columns.some((column) => column.name === name)) return { ok: false, column: name }
  }
  for (const { name, type } of columns) {
    const value = copied[name] ?? null
    if (value === null) row[name] = null
    else if (type === 'String' && typeof value === 'string') row[name] = value
    else if (type === 'Boolean' && typeof value === 'boolean') row[name] = value
    else if (type === 'Int' && Number.isSafeInteger(value)) row[name] = value
    else if (type === 'BigInt' && Number.isSafeInteger(value)) row[name] = BigInt(value)
    else if (type === 'DateTime' && typeof value === 'string' && !Number.isNaN(Date.parse(value))) {
      row[name] = new Date(value)
    } else return { ok: false, column: name }
  }
  return { ok: true, row }
}
