import { z } from 'zod'

/** What a column of a row can hold. */
export type Value = string | number | bigint | boolean | Date | null
export type StoredRow = Record<string, Value>

/** Rows by their table, as a deleted aggregate is kept: JSON has neither whole øre beyond 2^53 nor moments. */
export const keptRows = z.record(
  z.string(),
  z.array(
    z.record(
      z.string(),
      z.union([
        z.string(),
        z.number(),
        z.boolean(),
        z.null(),
        z.object({ $bigint: z.string() }),
        z.object({ $date: z.string() }),
      ]),
    ),
  ),
)
export type KeptRows = z.infer<typeof keptRows>
type KeptValue = KeptRows[string][number][string]

export function keepRow(row: StoredRow): KeptRows[string][number] {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, keepValue(value)]))
}

export function returnRow(row: KeptRows[string][number]): StoredRow {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, returnValue(value)]))
}

function keepValue(value: Value): KeptValue {
  if (typeof value === 'bigint') return { $bigint: String(value) }
  return value instanceof Date ? { $date: value.toISOString() } : value
}

function returnValue(value: KeptValue): Value {
  if (typeof value !== 'object' || value === null) return value
  return '$bigint' in value ? BigInt(value.$bigint) : new Date(value.$date)
}
