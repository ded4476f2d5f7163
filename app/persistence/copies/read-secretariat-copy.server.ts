import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Value } from '../aggregates/row-json'
import type { Database } from '../database.server'
import type { Db } from '../db.server'
import { loadRevision } from '../records/load-secretariat-records.server'
import type { CopiedRow, SecretariatCopy } from './secretariat-copy'
import { copyRow } from './secretariat-copy'
import { secretariatTables, tellingColumns } from './secretariat-tables'
import type { Column } from './table-columns.server'
import { tableColumns } from './table-columns.server'

interface Reader {
  findMany(query: object): Promise<Record<string, Value>[]>
}

/** Every row of a secretariat's table, in the order they were made. */
export async function copyTable(
  db: Db,
  table: string,
  secretariatId: SecretariatId,
  columns: readonly Column[],
): Promise<CopiedRow[]> {
  const model = table[0]!.toLowerCase() + table.slice(1)
  const reader = Reflect.get(db, model) as Reader
  const select = Object.fromEntries(columns.map(({ name }) => [name, true]))
  const rows = await reader.findMany({ where: { secretariatId }, orderBy: { id: 'asc' }, select })
  return rows.map((row) => copyRow(row, columns))
}

/** Everything of a secretariat but sessions and secrets. Read again where somebody wrote to its records meanwhile. */
export async function readSecretariatCopy(
  database: Database,
  secretariatId: SecretariatId,
): Promise<SecretariatCopy> {
  const db = database.client
  const columns = tableColumns(database)
  for (let attempt = 1; ; attempt += 1) {
    const revision = await loadRevision(db, secretariatId)
    const secretariat = await db.secretariat.findUniqueOrThrow({ where: { id: secretariatId } })
    const members = await db.user.findMany({
      where: { memberships: { some: { secretariatId } } },
      select: { id: true, email: true, name: true },
      orderBy: { id: 'asc' },
    })
    const tables: Record<string, CopiedRow[]> = {}
    for (const table of secretariatTables(columns)) {
      tables[table] = await copyTable(db, table, secretariatId, tellingColumns(columns.get(table) ?? []))
    }
    if (attempt < 5 && (await loadRevision(db, secretariatId)) !== revision) continue
    const own = copyRow(secretariat, tellingColumns(columns.get('Secretariat') ?? []))
    return {
      format: 'ankerplan',
      version: 1,
      secretariat: { ...own, id: secretariatId, name: secretariat.name },
      users: members,
      tables: tables as SecretariatCopy['tables'],
    }
  }
}
