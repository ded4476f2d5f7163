import { tableOrder } from '../aggregates/table-order'
import type { Value } from '../aggregates/row-json'
import { selfColumns } from '../aggregates/table-order'
import type { Database } from '../database.server'
import type { Db } from '../db.server'
import type { Row } from '../records/record-table.server'
import { insertRows, overwriteRows } from '../records/write-rows.server'
import type { Column } from './table-columns.server'
import { tableColumns } from './table-columns.server'

const rowsAtATime = 5_000
const roots = ['Secretariat', 'User']

/** Every table, so that whatever a row points at is in one before it. */
function everyTable(columns: ReadonlyMap<string, readonly Column[]>): string[] {
  const free = [...columns.keys()].filter((table) => !roots.includes(table) && !tableOrder.includes(table))
  return [...roots, ...free, ...tableOrder]
}

interface Reader {
  findMany(query: object): Promise<Record<string, Value>[]>
}

/** The rows of a table, some thousands at a time, in the order of their keys. */
async function* rowsOf(db: Db, table: string, columns: readonly Column[]): AsyncGenerator<Row[]> {
  const reader = Reflect.get(db, table[0]!.toLowerCase() + table.slice(1)) as Reader
  const isOwned = columns.some((column) => column.name === 'secretariatId' && table !== 'Session')
  const orderBy = isOwned ? [{ secretariatId: 'asc' }, { id: 'asc' }] : [{ id: 'asc' }]
  for (let skip = 0; ; skip += rowsAtATime) {
    const rows = await reader.findMany({ orderBy, skip, take: rowsAtATime })
    if (rows.length > 0) yield rows
    if (rows.length < rowsAtATime) return
  }
}

/**
 * Copies every row of one database into another, empty and equally migrated one, whatever the two engines are:
 * what was read belongs to one moment, and the copy is whole or nothing. `first` runs in the copy's transaction.
 */
export async function copyDatabase(
  from: Database,
  to: Database,
  first: (target: Db) => Promise<void> = async () => undefined,
): Promise<void> {
  const columns = tableColumns(from)
  const whole = { maxWait: 30_000, timeout: 3_600_000, isolationLevel: 'Serializable' } as const
  await from.client.$transaction(
    (source) =>
      to.client.$transaction(async (target) => {
        await first(target)
        for (const table of everyTable(columns))
          await copyRows(source, target, table, columns.get(table) ?? [])
      }, whole),
    whole,
  )
}

async function copyRows(source: Db, target: Db, table: string, columns: readonly Column[]): Promise<void> {
  const pointers = selfColumns(table)
  const none = Object.fromEntries(pointers.map((column) => [column, null]))
  const pointing: Row[] = []
  for await (const rows of rowsOf(source, table, columns)) {
    await insertRows(
      target,
      table,
      rows.map((row) => ({ ...row, ...none })),
    )
    pointing.push(...rows.filter((row) => pointers.some((column) => row[column] !== null)))
  }
  await overwriteRows(target, table, pointing, { kept: [], isVersioned: false })
}

/** Takes every row out: what a restore by force does first. */
export async function emptyDatabase(db: Db): Promise<void> {
  await db.secretariat.deleteMany()
  await db.user.deleteMany()
  await db.installationSetting.deleteMany()
  await db.signInAttempt.deleteMany()
}
