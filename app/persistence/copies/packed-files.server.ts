import { open, readdir } from 'node:fs/promises'
import path from 'node:path'
import SqliteFile from 'better-sqlite3'
import { readStoredFile, storeFile } from '../stored-files.server'
import { breakSeal } from './seal.server'

const table = '_ankerplan_files'

/** Puts the stored files into a copy of the database, so that a backup is one file. Returns how many. */
export async function packFiles(copy: string, folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const hashes = names.map((name) => path.basename(name)).filter((name) => /^[0-9a-f]{64}$/.test(name))
  const database = new SqliteFile(copy)
  try {
    // One file, without a log beside it.
    database.pragma('journal_mode = DELETE')
    database.exec(`CREATE TABLE ${table} (sha256 TEXT PRIMARY KEY, content BLOB NOT NULL)`)
    const insert = database.prepare(`INSERT OR IGNORE INTO ${table} VALUES (?, ?)`)
    let packed = 0
    for (const hash of hashes) {
      const content = await readStoredFile(folder, hash)
      if (content) packed += insert.run(hash, content).changes
    }
    return packed
  } finally {
    database.close()
  }
}

/** Takes the files out of a copy again, into the data folder, and leaves the database alone in it. */
export async function unpackFiles(copy: string, folder: string): Promise<number> {
  const database = new SqliteFile(copy)
  try {
    breakSeal(database)
    const isPacked = database.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(table)
    if (!isPacked) return 0
    const hashes = database.prepare<[], string>(`SELECT sha256 FROM ${table}`).pluck().all()
    const read = database.prepare<[string], Buffer>(`SELECT content FROM ${table} WHERE sha256 = ?`).pluck()
    for (const hash of hashes) await storeFile(folder, read.get(hash)!)
    database.exec(`DROP TABLE ${table}; VACUUM`)
    return hashes.length
  } finally {
    database.close()
  }
}

/** Why a sound SQLite file is no backup of ours, or null where it is one. */
export async function problemOfBackup(file: string): Promise<string | null> {
  const opened = await open(file)
  const { buffer } = await opened.read(Buffer.alloc(15), 0, 15, 0).finally(() => opened.close())
  if (buffer.toString('latin1') !== 'SQLite format 3') return 'it is no SQLite database'
  const database = new SqliteFile(file, { readonly: true })
  try {
    const known = database.prepare(
      "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN ('_prisma_migrations', 'Secretariat')",
    )
    return known.pluck().get() === 2 ? null : 'it is no database of Ankerplan'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    database.close()
  }
}
