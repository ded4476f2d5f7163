import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { figure, printTable, ratio } from './table'

const root = path.resolve(import.meta.dirname, '..')
const baseline = 'plainRead'

/** In the order they depend on each other: the first makes the file, the import the database. */
const steps = {
  nothing: 'An idle process',
  write: 'Records → workbook',
  plainRead: 'exceljs reads it, nothing more',
  plainWrite: 'exceljs writes it, nothing more',
  read: 'Workbook → checked cells',
  import: 'Import into an empty planner',
  importAgain: 'The same again (nothing changes)',
  export: 'Export from the planner',
} as const

interface Measured {
  rows: number
  milliseconds: number
  peakMegabytes: number
}

/** A workbook of every plan in the country in and out, against the library alone on the same file. */
export async function measureWorkbook(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ankerplan-bench-'))
  try {
    const file = path.join(folder, 'bench.xlsx')
    const url = `file:${path.join(folder, 'bench.db')}`
    const measured = new Map<string, Measured>()
    for (const step of Object.keys(steps)) measured.set(step, await runStep(step, file, url))
    const base = measured.get(baseline)!
    const rest = measured.get('nothing')!.peakMegabytes
    printTable(
      `Workbook of ${figure(measured.get('write')!.rows)} rows (each step in a process of its own)`,
      ['step', 'seconds', 'rows/s', 'time to exceljs read', 'peak MB', 'above idle, to exceljs read'],
      [...measured].map(([step, { rows, milliseconds, peakMegabytes }]) => [
        steps[step as keyof typeof steps],
        figure(milliseconds / 1000),
        figure((rows * 1000) / milliseconds),
        step === 'nothing' ? '–' : ratio(milliseconds, base.milliseconds),
        figure(peakMegabytes),
        ratio(peakMegabytes - rest, base.peakMegabytes - rest),
      ]),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runStep(step: string, file: string, url: string): Promise<Measured> {
  const script = path.join('bench', 'workbook-step.ts')
  const args = [path.join(root, 'scripts', 'run.mjs'), script, step, file, url]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1e8 })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured
}
