import { randomBytes } from 'node:crypto'
import { foldEmail } from '../../domain/access/email'
import { secretariatId as toSecretariatId } from '../../domain/access/secretariat-id'
import type { Instant } from '../../domain/calendar/instant'
import { selfColumns } from '../aggregates/table-order'
import type { Value } from '../aggregates/row-json'
import type { Database } from '../database.server'
import type { Db } from '../db.server'
import { newId } from '../new-id.server'
import { loadSecretariatRecords } from '../records/load-secretariat-records.server'
import type { Row } from '../records/record-table.server'
import { touchRecords } from '../records/save-record.server'
import { insertRows, overwriteRows } from '../records/write-rows.server'
import { createUser } from '../users.server'
import { copyTable } from './read-secretariat-copy.server'
import type { CopiedRow, SecretariatCopy } from './secretariat-copy'
import { copyRow, returnCopiedRow } from './secretariat-copy'
import { secretariatTables, tellingColumns } from './secretariat-tables'
import type { Column } from './table-columns.server'
import { tableColumns } from './table-columns.server'

export interface CopyCounts {
  /** Rows by table. */
  created: Record<string, number>
  changed: Record<string, number>
  unchanged: Record<string, number>
}

export type CopyOutcome = { ok: true; counts: CopyCounts } | { ok: false; table: string; found: string }

/** Carries a refusal out of the transaction, so that nothing of the copy stays. */
class Unfit extends Error {
  constructor(
    readonly table: string,
    readonly found: string,
  ) {
    super(found)
  }
}

class OnlyTried extends Error {
  constructor(readonly counts: CopyCounts) {
    super('only tried')
  }
}

/**
 * Writes a copy of a secretariat, all or nothing: a new one with the copy's ids, or back over the one it was
 * taken from. Rows the copy lacks stay. What does not fit the tables is refused by table and value.
 */
export async function writeSecretariatCopy(
  database: Database,
  copy: SecretariatCopy,
  { now, isDryRun }: { now: Instant; isDryRun: boolean },
): Promise<CopyOutcome> {
  const columns = tableColumns(database)
  const unknown = Object.keys(copy.tables).find((table) => !secretariatTables(columns).includes(table))
  if (unknown !== undefined) return { ok: false, table: unknown, found: unknown }
  try {
    const counts = await database.client.$transaction(
      async (db) => {
        const counts = await write(db, copy, columns, now)
        // Reading them back proves every word, day and amount before the transaction ends.
        await loadSecretariatRecords(db, toSecretariatId(copy.secretariat.id))
        if (isDryRun) throw new OnlyTried(counts)
        return counts
      },
      { maxWait: 30_000, timeout: 300_000 },
    )
    return { ok: true, counts }
  } catch (error) {
    if (error instanceof OnlyTried) return { ok: true, counts: error.counts }
    if (error instanceof Unfit) return { ok: false, table: error.table, found: error.found }
    if (error instanceof RangeError) return { ok: false, table: '', found: error.message }
    if (isConstraint(error)) return { ok: false, table: '', found: error.message }
    throw error
  }
}

/** A row that is there twice, lacks a value or points at nothing: the file's fault, not the program's. */
function isConstraint(error: unknown): error is Error {
  return error instanceof Error && /constraint|violates/i.test(error.message)
}

async function write(
  db: Db,
  copy: SecretariatCopy,
  columns: ReadonlyMap<string, Column[]>,
  now: Instant,
): Promise<CopyCounts> {
  const secretariatId = toSecretariatId(copy.secretariat.id)
  const counts: CopyCounts = { created: {}, changed: {}, unchanged: {} }
  await writeSecretariat(db, copy, columns.get('Secretariat') ?? [])
  const userIds = await matchUsers(db, copy, now)
  for (const table of secretariatTables(columns)) {
    const telling = tellingColumns(columns.get(table) ?? [])
    const present = new Map<string, CopiedRow>()
    for (const row of await copyTable(db, table, secretariatId, telling)) present.set(String(row.id), row)
    const created: Row[] = []
    const changed: Row[] = []
    let unchanged = 0
    for (const copied of copy.tables[table] ?? []) {
      const read = returnCopiedRow(copied, telling)
      if (!read.ok) throw new Unfit(table, `${read.column}: ${JSON.stringify(copied[read.column])}`)
      const row: Row = { secretariatId, ...read.row }
      if (table === 'Membership') row.userId = userIds.get(String(row.userId)) ?? String(row.userId)
      const known = present.get(copied.id)
      if (!known) created.push(table === 'BoardLink' ? { ...row, tokenHash: deadToken() } : row)
      else if (JSON.stringify(known) === JSON.stringify(copyRow(row as Record<string, Value>, telling))) {
        unchanged += 1
      } else changed.push(row)
    }
    await insertLinked(db, table, created)
    await overwriteRows(db, table, changed, { kept: [], isVersioned: false })
    if (created.length > 0) counts.created[table] = created.length
    if (changed.length > 0) counts.changed[table] = changed.length
    if (unchanged > 0) counts.unchanged[table] = unchanged
  }
  if (Object.keys(counts.created).length + Object.keys(counts.changed).length > 0) {
    await touchRecords(db, secretariatId)
  }
  return counts
}

/** Rows that point at others of their table get the pointer once all are there. */
async function insertLinked(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  const pointers = selfColumns(table)
  const none = Object.fromEntries(pointers.map((column) => [column, null]))
  await insertRows(
    db,
    table,
    rows.map((row) => ({ ...row, ...none })),
  )
  const pointing = rows.filter((row) => pointers.some((column) => row[column] !== null))
  await overwriteRows(db, table, pointing, { kept: [], isVersioned: false })
}

/** The link's secret stayed where it was made: the kept row tells who read what, and opens nothing. */
function deadToken(): string {
  return `dead:${newId()}:${randomBytes(16).toString('hex')}`
}

async function writeSecretariat(db: Db, copy: SecretariatCopy, columns: readonly Column[]): Promise<void> {
  const read = returnCopiedRow(copy.secretariat, tellingColumns(columns))
  if (!read.ok) throw new Unfit('Secretariat', read.column)
  const { id, name } = copy.secretariat
  const known = await db.secretariat.findUnique({ where: { id }, select: { id: true } })
  if (known) return
  const namesake = await db.secretariat.findUnique({ where: { name }, select: { id: true } })
  if (namesake) throw new Unfit('Secretariat', name)
  await insertRows(db, 'Secretariat', [{ ...read.row, revision: 0 }])
}

/** Users are the installation's: one with the same e-mail is the same person. New ones have no password. */
async function matchUsers(db: Db, copy: SecretariatCopy, now: Instant): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const user of copy.users) {
    const emailFolded = foldEmail(user.email)
    const known = await db.user.findUnique({ where: { emailFolded }, select: { id: true } })
    ids.set(user.id, known?.id ?? user.id)
    if (!known) await createUser(db, { ...user, emailFolded, passwordHash: null }, now)
  }
  return ids
}
