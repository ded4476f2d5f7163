import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import { Prisma } from '../generated/sqlite/client'
import { recordTables } from './record-lists.server'
import type { RecordList } from './record-table.server'

/** The versions of records whose `column` is one of `values`, by id. The list is one whose records have versions. */
export async function loadVersions(
  db: Db,
  secretariatId: SecretariatId,
  list: RecordList,
  column: string,
  values: readonly string[],
): Promise<Map<string, number>> {
  if (values.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: string; version: number | bigint }[]>(
    Prisma.sql`SELECT "id", "version" FROM ${Prisma.raw(`"${recordTables[list].table}"`)} WHERE "secretariatId" = ${secretariatId} AND ${Prisma.raw(`"${column}"`)} IN (${Prisma.join(values)})`,
  )
  return new Map(rows.map((row) => [row.id, Number(row.version)]))
}
