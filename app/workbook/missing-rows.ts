import { furtherOf } from '~/domain/reporting/occurrence'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import type { Sheet } from './column'
import type { LooseRecord, MergeRow } from './merge-row'
import { sheets } from './sheets'
import type { MissingRow } from './types'

/** Rows of the planner whose parent stands in a sheet that does not have them. An import keeps them unless told. */
export function missingRows(
  existing: SecretariatRecords,
  rowsOf: (sheet: Sheet) => readonly MergeRow[] | null,
): MissingRow[] {
  const nameOf = namesById(existing)
  return sheets.flatMap((sheet) => {
    const rows = rowsOf(sheet)
    const parentField = parentFieldOf(sheet)
    if (!rows || parentField === null) return []
    const parents = new Set(rows.map(({ record }) => record[parentField]))
    const present = new Set(rows.map(({ record }) => record.id))
    return (existing[sheet.kind] as unknown as LooseRecord[])
      .filter(
        (record) =>
          // No workbook carries a further report, so none can lack it.
          !(sheet.kind === 'obligations' && furtherOf(String(record['occurrence']))) &&
          record[parentField] !== null &&
          parents.has(record[parentField]) &&
          !present.has(record.id),
      )
      .map((record) => ({
        sheet: sheet.name,
        kind: sheet.kind,
        id: record.id,
        label: sheet.keyFields
          .map((field) => record[field])
          .filter((part) => part !== null)
          .map((part) => nameOf.get(String(part)) ?? String(part)),
        canDelete: sheet.isLeaf,
      }))
  })
}

function parentFieldOf(sheet: Sheet): string | null {
  if (sheet.parent === null) return null
  if (sheet.kind === 'obligations') return 'requirementId'
  const parent = sheet.columns.find(({ header }) => header === sheet.parent)!
  return parent.cell.kind === 'name' ? parent.cell.targets[0]!.field : parent.field
}

function namesById(records: SecretariatRecords): Map<string, string> {
  const names = new Map<string, string>()
  for (const { id, name } of [
    ...records.plans,
    ...records.organisations,
    ...records.contacts,
    ...records.activities,
    ...records.positions,
    ...records.collaborations,
    ...records.bodies,
    ...records.requirements,
  ]) {
    names.set(id, name)
  }
  for (const { id, reference } of records.grants) names.set(id, reference)
  return names
}
