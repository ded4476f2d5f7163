import type { RecordKind } from './types'

/** Where a name may be found, and the field that then holds the id. */
export interface Target {
  kind: RecordKind
  field: string
  /** Only where another column of the row holds this code. */
  when?: { header: string; code: string }
}

/** What a cell may hold. It drives reading, writing and what a problem says is expected. */
export type CellKind =
  | { kind: 'text' }
  | { kind: 'texts' }
  | { kind: 'day' }
  | { kind: 'time' }
  | { kind: 'email' }
  /** Kroner in the cell, øre in the record. */
  | { kind: 'amount' }
  /** Per cent in the cell, 1/10.000 in the record. */
  | { kind: 'share' }
  /** Hours in the cell, 1/10.000 in the record. */
  | { kind: 'hours' }
  | { kind: 'whole'; from: number; through: number; category: 'month-range' | 'value-range' | 'negative' }
  | { kind: 'yesNo' }
  | { kind: 'word'; words: Readonly<Record<string, string>> }
  | { kind: 'words'; words: Readonly<Record<string, string>> }
  | { kind: 'rule' }
  | { kind: 'condition' }
  /** One name; the first target that knows it wins. */
  | { kind: 'name'; targets: readonly Target[] }
  /** Several names, separated by `;`. Requirements are looked for under the row's own grant. */
  | { kind: 'names'; target: Target }

export interface Column {
  header: string
  required: boolean
  cell: CellKind
  /** The field of the record; a name's field stands in its targets. */
  field: string
  /** What an empty cell means. */
  whenEmpty: unknown
}

export interface Sheet {
  name: string
  kind: RecordKind
  columns: readonly Column[]
  /** The columns a row is known by. */
  key: readonly string[]
  /** The fields those columns fill, as a row of the planner has them. */
  keyFields: readonly string[]
  /** A name used twice is told on the last of the key columns, a row without a name on its first cell. */
  isNamed: boolean
  /** The column of the record it belongs under. */
  parent: string | null
  /** Nothing hangs on its rows, so an import may delete one that is missing. */
  isLeaf: boolean
  /** First and last day of the row, by header. */
  period: readonly [from: string, through: string] | null
}

export function column(
  header: string,
  cell: CellKind,
  field: string,
  options: { required?: true; whenEmpty?: unknown } = {},
): Column {
  return { header, required: options.required ?? false, cell, field, whenEmpty: options.whenEmpty ?? null }
}

export function reference(
  header: string,
  targets: readonly Target[],
  options: { required?: true } = {},
): Column {
  return column(header, { kind: 'name', targets }, targets[0]!.field, options)
}
