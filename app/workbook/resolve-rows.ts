import type { Column, Sheet } from './column'
import type { LooseRecord, MergeRow } from './merge-row'
import { cellOf, problemAt } from './merge-row'
import type { NameIndex } from './name-index'
import { scoped } from './name-index'
import { sheetOf } from './sheets'
import type { CellProblem, ReadRow, ReadSheet } from './types'

export interface ResolveContext {
  names: NameIndex
  newId: () => string
  problems: CellProblem[]
  /** The planner's record of a sheet's kind by id. */
  existing: (id: string) => LooseRecord | undefined
  /** The planner's record of a sheet's kind by its key. */
  existingByKey: (key: string) => LooseRecord | undefined
  /** Fields of a new record that no column fills. */
  alsoNew: Readonly<Record<string, unknown>>
}

/** Gives every row with a name of its own its id before anything refers to it. A name used twice is told once each. */
export function registerNames(
  read: ReadSheet,
  sheet: Sheet,
  context: ResolveContext,
): Map<ReadRow, string | null> {
  const ids = new Map<ReadRow, string | null>()
  const firstCells = new Map<string, string>()
  const header = sheet.key.at(-1)!
  for (const row of read.rows) {
    const name = row.cells[header]
    const known = typeof name === 'string' ? nameKey(name, row, sheet, context) : null
    if (known === null) {
      ids.set(row, context.newId())
      continue
    }
    const at = { sheet, read, row }
    const firstCell = firstCells.get(known)
    if (firstCell !== undefined) {
      ids.set(row, null)
      context.problems.push(
        problemAt(at, header, { category: 'duplicate-name', expected: { code: 'unique', firstCell } }),
      )
      continue
    }
    firstCells.set(known, cellOf(at, header))
    const id = context.names.find(sheet.kind, known) ?? context.newId()
    context.names.add(sheet.kind, known, id)
    ids.set(row, id)
  }
  return ids
}

/** How a row is registered: its name, or for a requirement its name under its grant; null where that is not known. */
function nameKey(name: string, row: ReadRow, sheet: Sheet, { names }: ResolveContext): string | null {
  if (sheet.kind !== 'requirements') return name
  const grant = row.cells['Bevilling']
  const grantId = typeof grant === 'string' ? names.find('grants', grant) : undefined
  return grantId === undefined ? null : scoped(grantId, name)
}

/** Turns rows into records: names into ids, empty cells into what empty means, absent columns into what was there. */
export function resolveRows(
  read: ReadSheet,
  sheet: Sheet,
  ids: Map<ReadRow, string | null> | null,
  context: ResolveContext,
): MergeRow[] {
  const rows: MergeRow[] = []
  const firsts = new Map<string, MergeRow>()
  const present = new Set(read.columns.map(({ header }) => header))
  for (const row of read.rows) {
    const id = ids?.get(row)
    if (id === null) continue
    const merged = resolveRow({ sheet, read, row }, id ?? null, present, context)
    const key = ids ? null : keyOf(merged.record, sheet)
    if (key !== null) {
      const first = firsts.get(key)
      if (first) {
        const firstCell = cellOf(first, sheet.key.at(-1)!)
        const isNamed = sheet.isNamed && sheet.key.length > 1
        const header = isNamed ? sheet.key.at(-1)! : sheet.columns[0]!.header
        const category = isNamed ? 'duplicate-name' : 'duplicate-row'
        context.problems.push(
          problemAt(merged, header, { category, expected: { code: 'unique', firstCell } }),
        )
        continue
      }
      firsts.set(key, merged)
    }
    rows.push(merged)
  }
  return rows
}

/** What a record is known by, or null where a part of it could not be read. */
export function keyOf(record: Record<string, unknown>, sheet: Sheet): string | null {
  const parts = sheet.keyFields.map((field) => record[field])
  return parts.includes(undefined) ? null : JSON.stringify(parts)
}

function resolveRow(
  at: Pick<MergeRow, 'sheet' | 'read' | 'row'>,
  id: string | null,
  present: ReadonlySet<string>,
  context: ResolveContext,
): MergeRow {
  const { sheet, row } = at
  const fields: Record<string, unknown> = {}
  let isIncomplete = false
  for (const column of sheet.columns) {
    if (!present.has(column.header)) continue
    const value = row.cells[column.header]
    if (value === undefined) {
      if (isStructural(column)) isIncomplete = true
      for (const field of fieldsOf(column))
        fields[field] = isStructural(column) ? undefined : column.whenEmpty
    } else if (column.cell.kind === 'name') {
      isIncomplete = !resolveName(value as string | null, column, at, fields, context) || isIncomplete
    } else if (column.cell.kind === 'names') {
      isIncomplete = !resolveNames(value as string[] | null, column, at, fields, context) || isIncomplete
    } else fields[column.field] = value ?? column.whenEmpty
  }
  const blank: Record<string, unknown> = { ...context.alsoNew }
  for (const column of sheet.columns) {
    const isAbsent = !present.has(column.header)
    const otherwise = column.required ? undefined : column.whenEmpty
    for (const field of fieldsOf(column)) blank[field] = isAbsent ? otherwise : fields[field]
  }
  const key = id === null ? keyOf(blank, sheet) : null
  const existing =
    (id !== null ? context.existing(id) : key !== null ? context.existingByKey(key) : undefined) ?? null
  const record = existing ? { ...existing, ...fields } : { id: id ?? context.newId(), ...blank }
  return { ...at, record, existing, isIncomplete: isIncomplete || Object.values(record).includes(undefined) }
}

/** Nothing can be worked out from a row where such a cell is wrong; a wrong cell of another kind counts as empty. */
function isStructural({ required, cell }: Column): boolean {
  return required || cell.kind === 'day' || cell.kind === 'name' || cell.kind === 'names'
}

function fieldsOf({ cell, field }: Column): string[] {
  return cell.kind === 'name' ? cell.targets.map((target) => target.field) : [field]
}

function resolveName(
  name: string | null,
  column: Column,
  at: Pick<MergeRow, 'sheet' | 'read' | 'row'>,
  fields: Record<string, unknown>,
  { names, problems }: ResolveContext,
): boolean {
  if (column.cell.kind !== 'name') return true
  for (const { field } of column.cell.targets) fields[field] = null
  if (name === null) return true
  const targets = column.cell.targets.filter(({ when }) => !when || at.row.cells[when.header] === when.code)
  for (const { kind, field } of targets) {
    const id = names.find(kind, name)
    if (id === undefined) continue
    fields[field] = id
    return true
  }
  for (const { field } of column.cell.targets) fields[field] = undefined
  if (targets.length > 0) {
    const kinds = targets.map(({ kind }) => kind)
    const sheets = kinds.map((kind) => sheetOf(kind).name)
    const expected = { code: 'name' as const, sheets, nearest: names.nearest(kinds, name) }
    problems.push(problemAt(at, column.header, { category: 'unknown-reference', expected }))
  }
  return false
}

function resolveNames(
  wanted: readonly string[] | null,
  column: Column,
  at: Pick<MergeRow, 'sheet' | 'read' | 'row'>,
  fields: Record<string, unknown>,
  { names, problems }: ResolveContext,
): boolean {
  if (column.cell.kind !== 'names') return true
  const { kind } = column.cell.target
  const grantId = kind === 'requirements' ? fields['grantId'] : null
  fields[column.field] = undefined
  // Without its grant nobody can say which requirements are meant; the grant's own cell is the problem.
  if (grantId === undefined) return false
  const ids: string[] = []
  for (const name of wanted ?? []) {
    const id = names.find(kind, typeof grantId === 'string' ? scoped(grantId, name) : name)
    if (id !== undefined) {
      ids.push(id)
      continue
    }
    const expected =
      typeof grantId === 'string'
        ? {
            code: 'requirementOfGrant' as const,
            grant: String(at.row.cells['Bevilling']),
            nearest: names.nearestRequirement(grantId, name),
          }
        : { code: 'name' as const, sheets: [sheetOf(kind).name], nearest: names.nearest([kind], name) }
    problems.push(problemAt(at, column.header, { category: 'unknown-reference', found: name, expected }))
  }
  if (ids.length < (wanted ?? []).length) return false
  fields[column.field] = ids
  return true
}
