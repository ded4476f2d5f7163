import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { day } from '../app/domain/calendar/day'
import { deadlinesOf } from '../app/domain/deadlines/deadlines-of'
import { nothingAround } from '../app/domain/reporting/secretariat-obligations'
import { openDatabase } from '../app/persistence/database.server'
import { loadDeadlineRecords } from '../app/persistence/deadline-records.server'
import { listSecretariats } from '../app/persistence/secretariats.server'
import { keptDeadlines } from '../app/usecases/deadlines/kept-deadlines.server'
import { makeSeededDatabase } from './seeded-database'
import { seededRecords, wholeCountry } from './seeded-records'
import { figure, printTable } from './table'

const today = day('2026-11-22')
const rounds = 5

/** What it takes to gather everything with a day: from the rows, by the domain alone, and where it is kept. */
export async function measureDeadlines(): Promise<void> {
  const rows: string[][] = []
  for (const plans of [1, 10, wholeCountry.plans]) rows.push(await measureWith(plans))
  printTable('Deadlines (best of five, ms)', ['plans', 'deadlines', 'rows', 'domain', 'first', 'kept'], rows)
}

async function measureWith(plans: number): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ankerplan-bench-'))
  try {
    const url = `file:${path.join(folder, 'bench.db')}`
    await makeSeededDatabase(url, folder, seededRecords(1, { ...wholeCountry, plans }, today), today)
    const database = await openDatabase(url)
    const [secretariat] = await listSecretariats(database.client)
    const { id } = secretariat!
    const records = await loadDeadlineRecords(database.client, id)
    const reading = await best(() => loadDeadlineRecords(database.client, id))
    const domain = await best(() => deadlinesOf(records, { today, ...nothingAround }))
    const start = performance.now()
    const found = await keptDeadlines(database, id, today)
    const first = performance.now() - start
    const kept = await best(() => keptDeadlines(database, id, today))
    await database.close()
    return [String(plans), figure(found.length), ...[reading, domain, first, kept].map(figure)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function best(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}
