import type { SecretariatRecords } from '../../domain/secretariat/secretariat-records'

/** The lists of a secretariat's records, by the name they have there. */
export type RecordList = keyof SecretariatRecords
export type RecordOf<L extends RecordList> = SecretariatRecords[L][number]

export type Scalar = string | number | bigint | boolean | Date | null
export type Row = Record<string, Scalar>

/** A list kept in rows of its own under a record, such as a plan's areas. */
export interface ListTable<R> {
  table: string
  /** The column that names the record. */
  parent: string
  /** The columns of each item beside its key; `sortOrder` is added where the table has one. */
  items(record: R): Row[]
  isOrdered: boolean
  /** Columns that are not the record's to say: an item that was there before, known by `by`, keeps them. */
  keeps?: { by: string; columns: readonly string[] }
}

/** Where the records of one list lie and how one of them becomes a row. */
export interface RecordTable<R extends { id: string }> {
  table: string
  columns(record: R): Row
  lists: ListTable<R>[]
  isOrdered: boolean
  isVersioned: boolean
  hasRecordedOn: boolean
  /** The column through which a row may point at another of the same table. */
  selfReference?: { column: string; of: (record: R) => string | null }
}

/** A word of a closed union read from a row. Throws a RangeError for any other: such a row is no longer ours. */
export function oneOf<T extends string>(words: readonly T[], value: string): T {
  const found = words.find((word) => word === value)
  if (found === undefined) throw new RangeError(`unknown word in a row: ${value}`)
  return found
}

/** What a search compares: case and accents folded, æ, ø and å letters of their own. */
export function searchTextOf(...texts: (string | null)[]): string {
  return texts
    .filter((text) => text !== null)
    .join(' ')
    .toLocaleLowerCase('da')
    .replaceAll('å', '\u0001')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('\u0001', 'å')
}

/** The items of a list under their parents, in the order they were read. */
export function byParent<T extends Row, K extends keyof T & string>(rows: T[], parent: K): Map<T[K], T[]> {
  const grouped = new Map<T[K], T[]>()
  for (const row of rows) {
    const list = grouped.get(row[parent])
    if (list) list.push(row)
    else grouped.set(row[parent], [row])
  }
  return grouped
}

/**
 * Which rows of a list belong to the records found: all of the secretariat's where all its records were asked for.
 * By id rather than through the relation, whose join keeps the engines from their index.
 */
export function underParents<K extends string>(
  parent: K,
  rows: { id: string }[],
  where: object,
): { [column in K]?: { in: string[] } } {
  const isEverything = Object.keys(where).length === 0
  return (isEverything ? {} : { [parent]: { in: rows.map((row) => row.id) } }) as {
    [column in K]?: { in: string[] }
  }
}
