import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import type { Db } from '../db.server'
import { Prisma } from '../generated/sqlite/client'
import { newId } from '../new-id.server'
import { recordTables } from './record-lists.server'
import type { RecordList, RecordOf, RecordTable, Row } from './record-table.server'
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
  await clearListRows(db, secretariatId, table, [record.id])
  await insertListRows(db, secretariatId, table, [record])
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
): Promise<void> {
  for (const list of table.lists) {
    const rows = records.flatMap((record) =>
      list.items(record).map((item, index): Row => {
        const row: Row = { secretariatId, id: newId(), [list.parent]: record.id, ...item }
        return list.isOrdered ? { ...row, sortOrder: index + 1 } : row
      }),
    )
    await insertRows(db, list.table, rows)
  }
}

export async function clearListRows<R extends { id: string }>(
  db: Db,
  secretariatId: SecretariatId,
  table: RecordTable<R>,
  ids: readonly string[],
): Promise<void> {
  for (const list of table.lists) await deleteRows(db, list.table, secretariatId, list.parent, ids)
}
