import { PassThrough } from 'node:stream'
import ExcelJS from 'exceljs'
import { printDay } from '~/domain/reporting/rule-print'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import type { Sheet } from './column'
import { obligationFinder } from './merge-obligations'
import type { LooseRecord } from './merge-row'
import { readMeSheet, sheets } from './sheets'
import type { WriteOptions } from './types'
import { sealedKinds, tellsSalary } from './without-salaries'
import { writeCell } from './write-cell'

const headerFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3ECE6' } } as const

/**
 * A secretariat as `.xlsx`, which reads back to nothing changed.
 * Without salaries the sheets of posts and the cost lines of pay are left out, and the first sheet says so.
 */
export async function writeWorkbook(records: SecretariatRecords, options: WriteOptions): Promise<Buffer> {
  const file = new PassThrough()
  const pieces: Buffer[] = []
  file.on('data', (piece: Buffer) => pieces.push(piece))
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: file,
    useStyles: true,
    useSharedStrings: false,
  })
  writeReadMe(workbook, options)
  const nameOf = namesOf(records)
  for (const sheet of sheets) {
    if (!options.withSalaries && sealedKinds.includes(sheet.kind)) continue
    const page = workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: 1 }] })
    page.columns = sheet.columns.map(({ header }) => ({ width: Math.max(12, header.length + 3) }))
    const header = page.addRow(sheet.columns.map((column) => column.header))
    header.eachCell((cell) => {
      cell.font = { bold: true }
      cell.fill = headerFill
    })
    header.commit()
    for (const record of rowsOf(sheet, records, options)) {
      const cells = sheet.columns.map((column) => writeCell(record, column, nameOf))
      const row = page.addRow(cells.map(({ value }) => value))
      cells.forEach(({ value, format }, index) => {
        if (value !== null && format) row.getCell(index + 1).numFmt = format
      })
      row.commit()
    }
    page.commit()
  }
  await workbook.commit()
  return Buffer.concat(pieces)
}

function writeReadMe(workbook: ExcelJS.stream.xlsx.WorkbookWriter, options: WriteOptions): void {
  const page = workbook.addWorksheet(readMeSheet)
  page.columns = [{ width: 110 }]
  const lines = [
    `Ankerplan: ${options.secretariat}`,
    `Eksporteret ${printDay(options.today)}. Dette ark læses ikke ved import.`,
    'Datoer skrives som datoceller eller dd.mm.åååå, beløb i kroner, procenter som 25. Lister adskilles med semikolon.',
  ]
  if (!options.withSalaries) {
    lines.push(
      'Oplysninger om løn er udeladt: arkene Stillinger, Betalerandele og Stillingstimer og omkostninger af arten løn.',
    )
  }
  for (const line of lines) page.addRow([line]).commit()
  page.commit()
}

function rowsOf(sheet: Sheet, records: SecretariatRecords, options: WriteOptions): LooseRecord[] {
  const rows = records[sheet.kind] as unknown as LooseRecord[]
  if (sheet.kind === 'obligations') return progressRows(records, options)
  return options.withSalaries ? rows : rows.filter((row) => !tellsSalary(sheet.kind, row))
}

/**
 * Progress by number. An obligation that is overdue without a record gets a row too: read into an empty planner
 * it would otherwise count as sent long ago.
 */
function progressRows(records: SecretariatRecords, { today }: WriteOptions): LooseRecord[] {
  const find = obligationFinder(records)
  const places = new Map(records.obligations.map(({ id }, index) => [id, index]))
  const rows = records.requirements.flatMap((requirement) =>
    (find(requirement.id) ?? [])
      // One that no rule gives (a further report, one kept by hand) has no number in a workbook.
      .filter(({ scheduled }) => scheduled !== null)
      .filter(({ record, status, due }) => record !== null || (status === 'notStarted' && due < today))
      .map(({ record, sequence, scheduled, occurrence }) => ({
        id: record?.id ?? `${requirement.id} ${occurrence}`,
        grantId: requirement.grantId,
        requirement: requirement.name,
        sequence,
        status: record?.status ?? 'notStarted',
        submittedOn: record?.submittedOn ?? null,
        approvedOn: record?.approvedOn ?? null,
        agreedDue: record?.agreedDue ?? null,
        agreedReason: record?.agreedReason ?? null,
        computedDue: scheduled!.computedDue,
      })),
  )
  const placeOf = ({ id }: LooseRecord) => places.get(id) ?? places.size
  return rows.sort((a, b) => placeOf(a) - placeOf(b))
}

function namesOf(records: SecretariatRecords): (id: string) => string | undefined {
  const names = new Map<string, string>()
  const named = [
    records.plans,
    records.organisations,
    records.contacts,
    records.activities,
    records.positions,
    records.collaborations,
    records.bodies,
    records.requirements,
  ]
  for (const list of named) for (const { id, name } of list) names.set(id, name)
  for (const { id, reference } of records.grants) names.set(id, reference)
  return (id) => names.get(id)
}
