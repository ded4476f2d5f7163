import { day } from '~/domain/calendar/day'
import { oere } from '~/domain/money/oere'
import { printDay } from '~/domain/reporting/rule-print'
import type { CellKind, Sheet } from './column'
import { printKroner } from './condition'
import type { CellProblem, ReadRow, ReadSheet } from './types'

/** A record while it is being put together: its fields by name. */
export type LooseRecord = { id: string } & Record<string, unknown>

/** A row of the workbook on its way to becoming a record. */
export interface MergeRow {
  sheet: Sheet
  read: ReadSheet
  row: ReadRow
  record: LooseRecord
  /** The record as the planner has it; null for a new one. */
  existing: LooseRecord | null
  /** A cell it cannot do without is empty or cannot be read: nothing is checked or worked out from it. */
  isIncomplete: boolean
}

/** The fields in which a row differs from the planner's record; none for a new one. */
export function changedFields({ existing, record }: MergeRow): string[] {
  return existing ? Object.keys(record).filter((field) => !isSame(existing[field], record[field])) : []
}

/** The address of a row's cell; its first cell where the column is not in the sheet. */
export function cellOf(
  { sheet, read, row }: Pick<MergeRow, 'sheet' | 'read' | 'row'>,
  header: string,
): string {
  const letterOf = (wanted: string | undefined) =>
    read.columns.find((column) => column.header === wanted)?.letter
  return `${letterOf(header) ?? letterOf(sheet.columns[0]?.header) ?? 'A'}${row.number}`
}

export function problemAt(
  row: Pick<MergeRow, 'sheet' | 'read' | 'row'>,
  header: string,
  problem: Pick<CellProblem, 'category' | 'expected'> & { found?: string },
): CellProblem {
  return {
    sheet: row.sheet.name,
    cell: cellOf(row, header),
    category: problem.category,
    found:
      problem.found ??
      textOf(row.sheet.columns.find((column) => column.header === header)?.cell.kind, row.row.cells[header]),
    expected: problem.expected,
  }
}

/** A value as its cell showed it. */
function textOf(kind: CellKind['kind'] | undefined, value: ReadRow['cells'][string]): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  if (typeof value === 'number') {
    if (kind === 'amount') return printKroner(oere(value))
    if (kind === 'share') return `${String(value / 100).replace('.', ',')} %`
    return String(kind === 'hours' ? value / 10_000 : value).replace('.', ',')
  }
  if (typeof value === 'string') return kind === 'day' ? printDay(day(value)) : value
  return Array.isArray(value) ? value.join('; ') : ''
}

export function hasColumn(read: ReadSheet, header: string): boolean {
  return read.columns.some((column) => column.header === header)
}

/** Two field values that mean the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return (
    a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
  )
}
