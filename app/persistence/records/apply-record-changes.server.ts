import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import type { Instant } from '../../domain/calendar/instant'
import type { SecretariatRecords } from '../../domain/secretariat/secretariat-records'
import type { Database } from '../database.server'
import type { Db } from '../db.server'
import { auditChanges } from './audit-changes.server'
import type { ListChanges, RecordChanges } from './record-changes'
import { kindOfList, recordTables, writingOrder } from './record-lists.server'
import { recordNames } from './record-names'
import type { RecordTable, Row } from './record-table.server'
import { insertListRows, replaceListRows } from './save-record.server'
import { traceStatuses } from './status-history.server'
import { deleteRows, insertRows, lastSortOrder, overwriteRows } from './write-rows.server'

export interface ChangesToApply {
  secretariatId: SecretariatId
  changes: RecordChanges
  /** The revision the changes were worked out from; null applies them to whatever is there. */
  revision: number | null
  /** What names and plans in the audit are looked up in; the records as they will be. */
  records: Partial<SecretariatRecords>
  by: { userId: string | null; name: string }
  today: Day
  now: Instant
}

/**
 * Writes changes that were prepared outside the transaction, all or nothing, with their audit entries. Where
 * anybody has written to the secretariat's records since `revision`, nothing is written and the caller
 * prepares again.
 */
export async function applyRecordChanges(
  database: Database,
  work: ChangesToApply,
): Promise<{ ok: true } | { ok: false; reason: 'changedMeanwhile' }> {
  return database.client.$transaction(
    async (db) => {
      const isUntouched = await takeTurn(db, work.secretariatId, work.revision)
      if (!isUntouched) return { ok: false, reason: 'changedMeanwhile' } as const
      await writeRecordChanges(db, work)
      return { ok: true } as const
    },
    { maxWait: 30_000, timeout: 300_000 },
  )
}

/** Counts the write and holds the secretariat's row until the transaction ends, unless its count has moved on. */
export async function takeTurn(
  db: Db,
  secretariatId: SecretariatId,
  revision: number | null,
): Promise<boolean> {
  const { count } = await db.secretariat.updateMany({
    where: { id: secretariatId, ...(revision === null ? {} : { revision }) },
    data: { revision: { increment: 1 } },
  })
  return count > 0
}

/** The same inside a transaction of the caller's that holds the secretariat's row. */
export async function writeRecordChanges(db: Db, work: Omit<ChangesToApply, 'revision'>): Promise<void> {
  const { secretariatId, changes, today, now, by } = work
  for (const list of writingOrder) {
    const table = recordTables[list] as RecordTable<{ id: string }>
    const { created, changed } = (changes[list] ?? nothing) as ListChanges<{ id: string }>
    await insertRecords(db, secretariatId, table, created, today)
    await overwriteRecords(
      db,
      secretariatId,
      table,
      changed.map(({ after }) => after),
    )
  }
  // The lists under records come after all of them: an instalment may wait for any requirement of its grant.
  for (const list of writingOrder) {
    const table = recordTables[list] as RecordTable<{ id: string }>
    const { created, changed } = (changes[list] ?? nothing) as ListChanges<{ id: string }>
    const relisted = changed.filter(
      ({ before, after }) => JSON.stringify(itemsOf(table, before)) !== JSON.stringify(itemsOf(table, after)),
    )
    await replaceListRows(
      db,
      secretariatId,
      table,
      relisted.map(({ after }) => after),
    )
    await insertListRows(db, secretariatId, table, created)
  }
  for (const list of [...writingOrder].reverse()) {
    const gone = (changes[list]?.deleted ?? []).map((record) => record.id)
    await deleteRows(db, recordTables[list].table, secretariatId, 'id', gone)
  }
  const trace = { secretariatId, by, now }
  await traceStatuses(db, { ...trace, changes, today })
  await auditChanges(db, { ...trace, changes, names: recordNames(work.records), kinds: kindOfList })
}

const nothing: ListChanges<{ id: string }> = { created: [], changed: [], deleted: [] }

function itemsOf(table: RecordTable<{ id: string }>, record: { id: string }): Row[][] {
  return table.lists.map((list) => list.items(record))
}

async function insertRecords(
  db: Db,
  secretariatId: SecretariatId,
  table: RecordTable<{ id: string }>,
  records: { id: string }[],
  today: Day,
): Promise<void> {
  if (records.length === 0) return
  const first = table.isOrdered ? (await lastSortOrder(db, table.table, secretariatId)) + 1 : 0
  const rows = records.map((record, index): Row => {
    const row: Row = { secretariatId, id: record.id, ...table.columns(record) }
    if (table.isOrdered) row.sortOrder = first + index
    if (table.hasRecordedOn) row.recordedOn ??= today
    return row
  })
  const { selfReference } = table
  if (!selfReference) return insertRows(db, table.table, rows)
  // A row may point at a later one of the same table, so the pointers are written once all are there.
  const { column, of } = selfReference
  await insertRows(
    db,
    table.table,
    rows.map((row) => ({ ...row, [column]: null })),
  )
  await overwriteRecords(
    db,
    secretariatId,
    { ...table, isVersioned: false },
    records.filter((record) => of(record) !== null),
  )
}

async function overwriteRecords(
  db: Db,
  secretariatId: SecretariatId,
  table: RecordTable<{ id: string }>,
  records: { id: string }[],
): Promise<void> {
  const kept = [
    ...(table.isOrdered ? ['sortOrder'] : []),
    ...(table.hasRecordedOn || 'recordedOn' in (records[0] ? table.columns(records[0]) : {})
      ? ['recordedOn']
      : []),
  ]
  const rows = records.map((record): Row => {
    const row: Row = { secretariatId, id: record.id, ...table.columns(record) }
    if (table.isOrdered) row.sortOrder = 0
    if (kept.includes('recordedOn')) row.recordedOn ??= ''
    return row
  })
  await overwriteRows(db, table.table, rows, { kept, isVersioned: table.isVersioned })
}
