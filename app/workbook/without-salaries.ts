import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import { sheetOf } from './sheets'
import type { CellWarning, ReadRow, ReadSheet, ReadWorkbook, RecordKind } from './types'

/** What tells a salary: the posts with their cost, and who pays and does what of it. */
export const sealedKinds: readonly RecordKind[] = ['positions', 'positionShares', 'positionAssignments']

/**
 * A workbook without what tells salaries, for somebody who may neither see nor change them: the sheets of posts and
 * the cost lines of pay are not read, and a warning says so. What a file says of a line that is one of pay counts
 * as one too, whatever kind it gives it.
 */
export function withoutSalaries(workbook: ReadWorkbook, existing: SecretariatRecords): ReadWorkbook {
  const sealedSheets = new Set(sealedKinds.map((kind) => sheetOf(kind).name))
  const lines = workbook.sheets.find(({ name }) => name === sheetOf('costLines').name)
  const sealedRows = lines ? salaryRows(lines, existing) : []
  const sealedNumbers = new Set(sealedRows.map(({ number }) => number))
  const isSealed = ({ sheet, cell }: { sheet: string; cell: string }) =>
    sealedSheets.has(sheet) ||
    (sheet === lines?.name && sealedNumbers.has(Number(cell.replace(/^[A-Z]+/, ''))))
  const leftOut = [
    ...workbook.sheets.flatMap(({ name, rows }) =>
      sealedSheets.has(name) && rows.length > 0 ? [warning(name, 'A1')] : [],
    ),
    ...sealedRows.map(({ number }) => warning(lines!.name, `A${number}`)),
  ]
  return {
    sheets: workbook.sheets
      .filter(({ name }) => !sealedSheets.has(name))
      .map((sheet) =>
        sheet === lines ? { ...sheet, rows: sheet.rows.filter((row) => !sealedRows.includes(row)) } : sheet,
      ),
    problems: workbook.problems.filter((problem) => !isSealed(problem)),
    warnings: [...workbook.warnings.filter((found) => !isSealed(found)), ...leftOut],
  }
}

/** True for a record that only those who see salaries may change. */
export function tellsSalary(kind: RecordKind, record: object): boolean {
  return sealedKinds.includes(kind) || (kind === 'costLines' && 'kind' in record && record.kind === 'salary')
}

function salaryRows({ rows }: ReadSheet, existing: SecretariatRecords): ReadRow[] {
  const activities = new Map(existing.activities.map(({ id, name }) => [id, name]))
  const known = new Set(
    existing.costLines
      .filter((line) => tellsSalary('costLines', line))
      .map(({ activityId, label }) => JSON.stringify([activities.get(activityId), label])),
  )
  return rows.filter(
    ({ cells }) =>
      cells['Art'] === 'salary' || known.has(JSON.stringify([cells['Aktivitet'], cells['Post']])),
  )
}

function warning(sheet: string, cell: string): CellWarning {
  return { sheet, cell, category: 'sealed', found: '', expected: { code: 'rightToSalaries' } }
}
