import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import type { Db } from '../db.server'
import { Prisma } from '../generated/sqlite/client'
import { newId } from '../new-id.server'
import { recordTables } from './record-lists.server'
import type { ListTable, RecordList, RecordOf, RecordTable, Row } from './record-table.server'
import { deleteRows, insertRows, lastSortOrder } from './write-rows.server'

/** Marks a secretariat's records as changed, and holds its row until the transaction ends: writers take turns. */
export async function touchRecords(db: Db, secretariatId: SecretariatId): Promise<void> {
  await db.secretariat.update({
    where: { id: secretariatId },
    data: { revision: { increment: 1 } },
    select: { id: true },
  })
}

/** The version a record has now, or null where the secretariat has no such record (or its kind has no versions). */
export async function loadVersion(
  db: Db,
  secretariatId: SecretariatId,
  list: RecordList,
  id: string,
): Promise<number | null> {
  const { table, isVersioned } = recordTables[list]
  if (!isVersioned) return null
  const rows = await db.$queryRaw<{ version: number | bigint }[]>(
    Prisma.sql`SELECT "version" FROM ${Prisma.raw(`"${table}"`)} WHERE "secretariatId" = ${secretariatId} AND "id" = ${id}`,
  )
  return rows[0] ? Number(rows[0].version) : null
}

/**
 * Writes a new record after the last of its list. `details` are columns beside those of the domain's type.
 * The caller writes the audit entry in the same transaction.
 */
export async function createRecord<L extends RecordList>(
  db: Db,
  secretariatId: SecretariatId,
  list: L,
  record: RecordOf<L>,
  { today, details = {} }: { today: Day; details?: Row },
): Promise<void> {
  const table: RecordTable<RecordOf<L>> = recordTables[list]
  await touchRecords(db, secretariatId)
  const row: Row = { secretariatId, id: record.id, ...table.columns(record), ...details }
  if (table.isOrdered) row.sortOrder = (await lastSortOrder(db, table.table, secretariatId)) + 1
  if (table.hasRecordedOn) row.recordedOn ??= today
  await insertRows(db, table.table, [row])
  await insertListRows(db, secretariatId, table, [record])
}

/**
 * Overwrites a record if it still has the version the form was opened with. False where somebody was first or
 * the record is gone; nothing is written then.
 */
export async function updateRecord<L extends RecordList>(
  db: Db,
  secretariatId: SecretariatId,
  list: L,
  record: RecordOf<L>,
  { version, details = {} }: { version: number | null; details?: Row },
): Promise<boolean> {
  const table: RecordTable<RecordOf<L>> = recordTables[list]
  await touchRecords(db, secretariatId)
  const settings = Object.entries({ ...table.columns(record), ...details }).map(
    ([column, value]) => Prisma.sql`${Prisma.raw(`"${column}"`)} = ${value}`,
  )
  if (table.isVersioned) settings.push(Prisma.sql`"version" = "version" + 1`)
  const isExpected =
    table.isVersioned && version !== null ? Prisma.sql` AND "version" = ${version}` : Prisma.empty
  const written = await db.$executeRaw(
    Prisma.sql`UPDATE ${Prisma.raw(`"${table.table}"`)} SET ${Prisma.join(settings)} WHERE "secretariatId" = ${secretariatId} AND "id" = ${record.id}${isExpected}`,
  )
  if (written === 0) return false
  await replaceListRows(db, secretariatId, table, [record])
  return true
}

/** Deletes a record with what hangs under it. Throws where something outside it still refers to it. */
export async function deleteRecord(
  db: Db,
  secretariatId: SecretariatId,
  list: RecordList,
  id: string,
): Promise<void> {
  await touchRecords(db, secretariatId)
  await deleteRows(db, recordTables[list].table, secretariatId, 'id', [id])
}

/** Writes the rows of the lists under records, such as a plan's areas. */
export async function insertListRows<R extends { id: string }>(
  db: Db,
  secretariatId: SecretariatId,
  table: RecordTable<R>,
  records: readonly R[],
  also: (list: ListTable<R>, row: Row) => Row = () => ({}),
): Promise<void> {
  for (const list of table.lists) {
    const rows = records.flatMap((record) =>
      list.items(record).map((item, index): Row => {
        const row: Row = { secretariatId, id: newId(), [list.parent]: record.id, ...item }
        return { ...row, ...(list.isOrdered ? { sortOrder: index + 1 } : {}), ...also(list, row) }
      }),
    )
    await insertRows(db, list.table, rows)
  }
}

/** Writes the lists of records that had some, keeping what of an item the record does not say. */
export async function replaceListRows<R extends { id: string }>(
  db: Db,
  secretariatId: SecretariatId,
  table: RecordTable<R>,
  records: readonly R[],
): Promise<void> {
  if (records.length === 0) return
  const ids = records.map((record) => record.id)
  const kept = new Map<string, Row>()
  for (const list of table.lists) {
    for (const row of await keptRows(db, secretariatId, list, ids)) kept.set(keptKey(list, row), row)
  }
  for (const list of table.lists) await deleteRows(db, list.table, secretariatId, list.parent, ids)
  await insertListRows(db, secretariatId, table, records, (list, row) => {
    const columns = list.keeps?.columns ?? []
    const earlier = kept.get(keptKey(list, row))
    return Object.fromEntries(columns.map((column) => [column, earlier?.[column] ?? null]))
  })
}

async function keptRows<R>(
  db: Db,
  secretariatId: SecretariatId,
  { table, parent, keeps }: ListTable<R>,
  ids: readonly string[],
): Promise<Row[]> {
  if (!keeps) return []
  const columns = [parent, keeps.by, ...keeps.columns].map((column) => Prisma.raw(`"${column}"`))
  const rows: Row[] = []
  for (let start = 0; start < ids.length; start += 5_000) {
    rows.push(
      ...(await db.$queryRaw<Row[]>(
        Prisma.sql`SELECT ${Prisma.join(columns)} FROM ${Prisma.raw(`"${table}"`)} WHERE "secretariatId" = ${secretariatId} AND ${Prisma.raw(`"${parent}"`)} IN (${Prisma.join(ids.slice(start, start + 5_000))})`,
      )),
    )
  }
  return rows
}

function keptKey<R>({ table, parent, keeps }: ListTable<R>, row: Row): string {
  return JSON.stringify([table, row[parent], keeps ? row[keeps.by] : null])
}
