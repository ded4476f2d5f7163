import { createHash } from 'node:crypto'
import SqliteFile from 'better-sqlite3'

const table = '_ankerplan_seal'

/** Writes into a backup what its rows come to. SQLite's own check sees a broken page, not a changed letter. */
export function sealBackup(file: string): void {
  const database = new SqliteFile(file)
  try {
    database.exec(`CREATE TABLE ${table} (sha256 TEXT NOT NULL)`)
    database.prepare(`INSERT INTO ${table} VALUES (?)`).run(digestOf(database))
  } finally {
    database.close()
  }
}

/** Why a backup is not what was sealed, or null where it is, or never was: the copies from before a migration. */
export function problemOfSeal(file: string): string | null {
  const database = new SqliteFile(file, { readonly: true })
  try {
    if (!database.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(table)) return null
    const sealed = database.prepare<[], string>(`SELECT sha256 FROM ${table}`).pluck().get()
    return sealed === digestOf(database) ? null : 'its content is not what was backed up'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    database.close()
  }
}

/** Takes the seal off a copy that is to become the database. */
export function breakSeal(database: SqliteFile.Database): void {
  database.exec(`DROP TABLE IF EXISTS ${table}`)
}

function digestOf(database: SqliteFile.Database): string {
  const hash = createHash('sha256')
  const tables = database
    .prepare<[string], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> ? ORDER BY name",
    )
    .pluck()
    .all(table)
  for (const name of tables) {
    hash.update(`\ntable ${name}\n`)
    const rows = database.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).raw().safeIntegers()
    for (const row of rows.iterate() as IterableIterator<unknown[]>) {
      for (const value of row) {
        const isBytes = Buffer.isBuffer(value)
        const text = String(isBytes ? value.length : value)
        hash.update(`${isBytes ? 'bytes' : typeof value} ${text.length} ${text}\n`)
        if (isBytes) hash.update(value)
      }
    }
  }
  return hash.digest('hex')
}
