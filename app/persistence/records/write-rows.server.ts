import { setImmediate as otherWork } from 'node:timers/promises'
import { Prisma } from '../generated/sqlite/client'
import type { Db } from '../db.server'
import type { Row } from './record-table.server'

/** Both engines take at least 32.766 values a statement; rows a statement are few enough to let others in between. */
const mostValues = 30_000
const mostRows = 500

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size))
  return chunks
}

function rowsAStatement(columns: number): number {
  return Math.max(1, Math.min(mostRows, Math.floor(mostValues / columns)))
}

function identifier(name: string): Prisma.Sql {
  return Prisma.raw(`"${name}"`)
}

function insertion(table: string, columns: string[], rows: Row[]): Prisma.Sql {
  const tuples = rows.map((row) => Prisma.sql`(${Prisma.join(columns.map((column) => row[column] ?? null))})`)
  return Prisma.sql`INSERT INTO ${identifier(table)} (${Prisma.join(columns.map(identifier))}) VALUES ${Prisma.join(tuples)}`
}

/** Inserts rows that all have the columns of the first. Written as statements of many rows: a tenth of the time of a row each. */
export async function insertRows(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  const first = rows[0]
  if (!first) return
  const columns = Object.keys(first)
  for (const chunk of chunksOf(rows, rowsAStatement(columns.length))) {
    await db.$executeRaw(insertion(table, columns, chunk))
    await otherWork()
  }
}

/**
 * Overwrites the columns of rows that are there, known by secretariat and id; `kept` columns are only there to
 * satisfy the insert that the statement begins as. Both engines know this form.
 */
export async function overwriteRows(
  db: Db,
  table: string,
  rows: readonly Row[],
  { kept, isVersioned }: { kept: readonly string[]; isVersioned: boolean },
): Promise<void> {
  const first = rows[0]
  if (!first) return
  const columns = Object.keys(first)
  const changing = columns.filter(
    (column) => column !== 'secretariatId' && column !== 'id' && !kept.includes(column),
  )
  const settings = changing.map(
    (column) => Prisma.sql`${identifier(column)} = excluded.${identifier(column)}`,
  )
  if (isVersioned) {
    settings.push(Prisma.sql`${identifier('version')} = ${identifier(table)}.${identifier('version')} + 1`)
  }
  for (const chunk of chunksOf(rows, rowsAStatement(columns.length))) {
    await db.$executeRaw(
      Prisma.sql`${insertion(table, columns, chunk)} ON CONFLICT ("secretariatId", "id") DO UPDATE SET ${Prisma.join(settings)}`,
    )
    await otherWork()
  }
}

/** Deletes the rows of a secretariat whose `column` is one of `values`. */
export async function deleteRows(
  db: Db,
  table: string,
  secretariatId: string,
  column: string,
  values: readonly string[],
): Promise<void> {
  for (const chunk of chunksOf(values, 5_000)) {
    await db.$executeRaw(
      Prisma.sql`DELETE FROM ${identifier(table)} WHERE "secretariatId" = ${secretariatId} AND ${identifier(column)} IN (${Prisma.join(chunk)})`,
    )
  }
}

/** The highest `sortOrder` of a secretariat's rows in a table, 0 where there are none. */
export async function lastSortOrder(db: Db, table: string, secretariatId: string): Promise<number> {
  const rows = await db.$queryRaw<{ last: number | bigint | null }[]>(
    Prisma.sql`SELECT MAX("sortOrder") AS "last" FROM ${identifier(table)} WHERE "secretariatId" = ${secretariatId}`,
  )
  return Number(rows[0]?.last ?? 0)
}
