import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import { Prisma } from '../generated/sqlite/client'
import { relations } from './relations'
import type { StoredRow } from './row-json'
import { selfColumns, tableOrder } from './table-order'

/** A record with everything that belongs to it: whole rows, by table. */
export type Aggregate = Map<string, StoredRow[]>

/** A row outside an aggregate that points into it. */
export interface PointingRow {
  table: string
  column: string
  id: string
}

const mostIds = 5_000

function identifier(name: string): Prisma.Sql {
  return Prisma.raw(`"${name}"`)
}

async function rowsWhere(
  db: Db,
  secretariatId: SecretariatId,
  table: string,
  column: string,
  values: readonly string[],
): Promise<StoredRow[]> {
  const found: StoredRow[] = []
  for (let start = 0; start < values.length; start += mostIds) {
    const chunk = values.slice(start, start + mostIds)
    // Whole rows, whatever columns they have: what is taken away must come back as it was.
    found.push(
      ...(await db.$queryRaw<StoredRow[]>(
        Prisma.sql`SELECT * FROM ${identifier(table)} WHERE "secretariatId" = ${secretariatId} AND ${identifier(column)} IN (${Prisma.join(chunk)})`,
      )),
    )
  }
  return found
}

function idsOf(rows: readonly StoredRow[] | undefined): string[] {
  return (rows ?? []).map((row) => String(row.id))
}

/** A record and, all the way down, what goes with it. Null where the secretariat has no such record. */
export async function loadAggregate(
  db: Db,
  secretariatId: SecretariatId,
  table: string,
  id: string,
): Promise<Aggregate | null> {
  const root = await rowsWhere(db, secretariatId, table, 'id', [id])
  if (root.length === 0) return null
  const aggregate: Aggregate = new Map([[table, root]])
  for (const parent of tableOrder) {
    const ids = idsOf(aggregate.get(parent))
    if (ids.length === 0) continue
    for (const relation of relations) {
      if (relation.to !== parent || relation.onDelete !== 'cascade') continue
      const known = new Set(idsOf(aggregate.get(relation.table)))
      const rows = await rowsWhere(db, secretariatId, relation.table, relation.column, ids)
      const added = rows.filter((row) => !known.has(String(row.id)))
      if (added.length > 0)
        aggregate.set(relation.table, [...(aggregate.get(relation.table) ?? []), ...added])
    }
  }
  return aggregate
}

/** Rows outside an aggregate that keep it from being deleted. */
export async function rowsPointingInto(
  db: Db,
  secretariatId: SecretariatId,
  aggregate: Aggregate,
): Promise<PointingRow[]> {
  const pointing: PointingRow[] = []
  for (const { table, column, to, onDelete } of relations) {
    const ids = idsOf(aggregate.get(to))
    if (onDelete !== 'restrict' || ids.length === 0) continue
    const inside = new Set(idsOf(aggregate.get(table)))
    for (const row of await rowsWhere(db, secretariatId, table, column, ids)) {
      if (!inside.has(String(row.id))) pointing.push({ table, column, id: String(row.id) })
    }
  }
  return pointing
}

/** Removes an aggregate's rows, the lowest first. What points into it from outside must be gone. */
export async function deleteAggregate(
  db: Db,
  secretariatId: SecretariatId,
  aggregate: Aggregate,
): Promise<void> {
  for (const table of [...tableOrder].reverse()) {
    const ids = idsOf(aggregate.get(table))
    for (let start = 0; start < ids.length; start += mostIds) {
      const chunk = Prisma.join(ids.slice(start, start + mostIds))
      const where = Prisma.sql`WHERE "secretariatId" = ${secretariatId} AND "id" IN (${chunk})`
      for (const column of selfColumns(table)) {
        await db.$executeRaw(
          Prisma.sql`UPDATE ${identifier(table)} SET ${identifier(column)} = NULL ${where}`,
        )
      }
      await db.$executeRaw(Prisma.sql`DELETE FROM ${identifier(table)} ${where}`)
    }
  }
}

/** Writes an aggregate's rows back, the highest first; pointers within a table once all of its rows are there. */
export async function insertAggregate(db: Db, aggregate: Aggregate): Promise<void> {
  for (const table of tableOrder) {
    const own = selfColumns(table)
    const rows = aggregate.get(table) ?? []
    for (const row of rows) {
      const columns = Object.keys(row)
      const values = columns.map((column) => (own.includes(column) ? null : row[column]))
      await db.$executeRaw(
        Prisma.sql`INSERT INTO ${identifier(table)} (${Prisma.join(columns.map(identifier))}) VALUES (${Prisma.join(values)})`,
      )
    }
    for (const row of rows) {
      for (const column of own) {
        if (row[column] === null || row[column] === undefined) continue
        await db.$executeRaw(
          Prisma.sql`UPDATE ${identifier(table)} SET ${identifier(column)} = ${row[column]} WHERE "secretariatId" = ${row.secretariatId} AND "id" = ${row.id}`,
        )
      }
    }
  }
}

/** Where an aggregate's rows point outside it, and at what: the pointers that must be there again for it to come back. */
export function pointersOut(
  aggregate: Aggregate,
): { table: string; column: string; to: string; id: string; isParent: boolean }[] {
  const found = new Map<
    string,
    { table: string; column: string; to: string; id: string; isParent: boolean }
  >()
  for (const { table, column, to, onDelete } of relations) {
    const inside = new Set(idsOf(aggregate.get(to)))
    for (const row of aggregate.get(table) ?? []) {
      const id = row[column]
      if (typeof id !== 'string' || inside.has(id)) continue
      found.set(`${table}.${column}.${id}`, { table, column, to, id, isParent: onDelete === 'cascade' })
    }
  }
  return [...found.values()]
}

/** Which of these ids a table has in the secretariat. */
export async function idsThere(
  db: Db,
  secretariatId: SecretariatId,
  table: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const unique = [...new Set(ids)]
  if (unique.length === 0) return new Set()
  const rows = await db.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT "id" FROM ${identifier(table)} WHERE "secretariatId" = ${secretariatId} AND "id" IN (${Prisma.join(unique)})`,
  )
  return new Set(rows.map((row) => row.id))
}

/** The id of the row whose columns have these values, another than `exceptId`; null where there is none. */
export async function idWith(
  db: Db,
  secretariatId: SecretariatId,
  table: string,
  values: Record<string, string>,
  exceptId: string | null,
): Promise<string | null> {
  const conditions = Object.entries(values).map(
    ([column, value]) => Prisma.sql`${identifier(column)} = ${value}`,
  )
  if (exceptId !== null) conditions.push(Prisma.sql`"id" <> ${exceptId}`)
  const rows = await db.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT "id" FROM ${identifier(table)} WHERE "secretariatId" = ${secretariatId} AND ${Prisma.join(conditions, ' AND ')} LIMIT 1`,
  )
  return rows[0]?.id ?? null
}
