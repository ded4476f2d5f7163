import { readFile, writeFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import { day } from '../app/domain/calendar/day'
import { instant } from '../app/domain/calendar/instant'
import type { SecretariatRecords } from '../app/domain/secretariat/secretariat-records'
import type { Database } from '../app/persistence/database.server'
import { openMigratedDatabase } from '../app/persistence/database.server'
import { loadSecretariatRecords } from '../app/persistence/records/load-secretariat-records.server'
import { listSecretariats } from '../app/persistence/secretariats.server'
import { importWorkbook } from '../app/usecases/import/import-workbook.server'
import { readWorkbook } from '../app/workbook/read-workbook'
import { writeWorkbook } from '../app/workbook/write-workbook'
import { seededRecords } from './seeded-records'
import { workbookSize } from './workbook-size'

// One step of the workbook's way in a process of its own, so that its peak memory is its own too:
// STEP FILE DATABASE. Prints one line of JSON: {rows, milliseconds, peakMegabytes}.

const today = day('2026-11-22')
const [step, file, url] = process.argv.slice(2) as [string, string, string]

const steps: Record<string, () => Promise<{ rows: number; milliseconds: number }>> = {
  nothing: () => Promise.resolve({ rows: 0, milliseconds: 0 }),
  write: async () => {
    const records = seededRecords(1, workbookSize, today)
    const start = performance.now()
    await writeFile(file, await writeWorkbook(records, writeOptions))
    return { rows: countRows(records), milliseconds: performance.now() - start }
  },
  plainRead: async () => {
    const start = performance.now()
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(file)
    const rows = workbook.worksheets.reduce((sum, sheet) => sum + sheet.actualRowCount - 1, 0)
    return { rows, milliseconds: performance.now() - start }
  },
  plainWrite: async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(file)
    const rows = workbook.worksheets.reduce((sum, sheet) => sum + sheet.actualRowCount - 1, 0)
    const start = performance.now()
    await workbook.xlsx.writeFile(`${file}.copy.xlsx`)
    return { rows, milliseconds: performance.now() - start }
  },
  read: async () => {
    const start = performance.now()
    const { sheets } = await readWorkbook(await readFile(file))
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
    return { rows, milliseconds: performance.now() - start }
  },
  import: () => importFile(null),
  importAgain: () => importFile('again'),
  export: () =>
    withDatabase(async (database) => {
      const start = performance.now()
      const [only] = await listSecretariats(database.client)
      const records = await loadSecretariatRecords(database.client, only!.id)
      await writeFile(`${file}.out.xlsx`, await writeWorkbook(records, writeOptions))
      return { rows: countRows(records), milliseconds: performance.now() - start }
    }),
}

const writeOptions = { withSalaries: true, secretariat: 'Prøvesekretariat', today }

function countRows(records: SecretariatRecords): number {
  return Object.values(records).reduce((sum: number, list: unknown[]) => sum + list.length, 0)
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { database } = await openMigratedDatabase(url, { backupFolder: `${file}.backups`, now: new Date() })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

function importFile(again: 'again' | null) {
  return withDatabase(async (database) => {
    const start = performance.now()
    const workbook = await readWorkbook(await readFile(file))
    const known = again ? (await listSecretariats(database.client))[0]!.id : null
    const outcome = await importWorkbook(database, {
      workbook,
      into: known ?? { newName: 'Prøvesekretariat' },
      today,
      doneBefore: null,
      deleteMissing: new Set(),
      withSalaries: true,
      isDryRun: false,
      by: { userId: null, name: 'bench' },
      now: instant(new Date()),
    })
    if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.answer.problems.slice(0, 3))}`)
    const changed = Object.values(outcome.answer.changed).reduce((sum: number, count) => sum + count, 0)
    if (again && changed > 0) throw new Error(`importing again changed ${changed} rows`)
    const rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
    return { rows, milliseconds: performance.now() - start }
  })
}

const measured = await steps[step]!()
const peakMegabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(`${JSON.stringify({ ...measured, peakMegabytes })}\n`)
