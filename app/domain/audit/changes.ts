import type { RecordKind } from '../access/rights'

/** One field of a record before and after, as text; null is "not there". */
export interface FieldChange {
  field: string
  from: string | null
  to: string | null
  /** A salary figure: shown only to those who may see salaries. */
  isSealed: boolean
}

/** What a record is compared as: its fields by name. `undefined` counts as not there. */
export type Fields = Readonly<Record<string, unknown>>

/** Fields that say how a row is kept, not what it says. */
const unremarkable = new Set(['id', 'secretariatId', 'version', 'searchText', 'sortOrder', 'recordedOn'])

/**
 * What changed from one state of a record to the next, field by field in the order of the fields. `before` is null
 * for a new record, `after` for a deleted one. Equal fields are left out.
 * `changesBetween('plan', { name: 'A' }, { name: 'B' })` is `[{ field: 'name', from: 'A', to: 'B', isSealed: false }]`.
 */
export function changesBetween(kind: RecordKind, before: Fields | null, after: Fields | null): FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const changes: FieldChange[] = []
  for (const field of fields) {
    if (unremarkable.has(field)) continue
    const from = asText(before?.[field])
    const to = asText(after?.[field])
    if (from !== to) changes.push({ field, from, to, isSealed: isSealedField(kind, field, before, after) })
  }
  return changes
}

/** Whether a field of a record is a salary figure, by either of its states: a line that was salary stays sealed. */
export function isSealedField(
  kind: RecordKind,
  field: string,
  before: Fields | null,
  after: Fields | null,
): boolean {
  switch (kind) {
    case 'position':
      return field === 'monthlyCost'
    case 'costLine':
      return field === 'amount' && (before?.kind === 'salary' || after?.kind === 'salary')
    case 'positionShare':
    case 'positionAssignment':
      return field === 'amount' || field === 'amounts'
    default:
      return false
  }
}

/** Whether a deleted record, or one that was deleted with it, carries a salary figure. */
export function containsSalaries(kind: RecordKind, record: Fields): boolean {
  return Object.keys(record).some((field) => isSealedField(kind, field, record, null))
}

/** Changes as a reader without the right to salaries gets them: that a figure moved, not from what to what. */
export function withoutSealedValues(changes: readonly FieldChange[]): FieldChange[] {
  return changes.map((change) => (change.isSealed ? { ...change, from: null, to: null } : change))
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'object') return JSON.stringify(value)
  return String(value)
}
