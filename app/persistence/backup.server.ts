import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import SqliteFile from 'better-sqlite3'

/** How many copies from before migrations are kept. */
const kept = 5

/** Why a file is no sound database, or null where it is one. */
export function problemOfSqliteFile(file: string): string | null {
  if (!existsSync(file)) return 'there is no such file'
  let opened: SqliteFile.Database | undefined
  try {
    opened = new SqliteFile(file, { readonly: true })
    const integrity = opened.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok') return String(integrity)
    const orphans = opened.pragma('foreign_key_check') as unknown[]
    return orphans.length > 0 ? `${orphans.length} rows refer to rows that are not there` : null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    opened?.close()
  }
}

/**
 * A consistent copy of a database, also while others write to it. It appears under its name only when it
 * is whole and has been verified. Throws where the copy is not sound or the target is there already.
 */
export async function copySqliteFile(from: string, to: string): Promise<void> {
  if (existsSync(to)) throw new Error(`${to} is there already`)
  await mkdir(path.dirname(to), { recursive: true })
  const partial = `${to}.part`
  await rm(partial, { force: true })
  const source = new SqliteFile(from, { readonly: true, timeout: 5_000 })
  try {
    source.prepare('VACUUM INTO ?').run(partial)
  } finally {
    source.close()
  }
  const problem = problemOfSqliteFile(partial)
  if (problem) {
    await rm(partial, { force: true })
    throw new Error(`the copy of ${from} is not sound: ${problem}`)
  }
  await rename(partial, to)
}

/** Writes a sound copy back over a database, page by page in one transaction, also while others have it open. */
export async function restoreSqliteFile(copy: string, over: string): Promise<void> {
  const problem = problemOfSqliteFile(copy)
  if (problem) throw new Error(`${copy} is not a sound database: ${problem}`)
  const source = new SqliteFile(copy, { readonly: true })
  try {
    await source.backup(over)
  } finally {
    source.close()
  }
}

/** Keeps a verified copy from before a migration and lets the oldest go. Returns its path. */
export async function keepCopyBeforeMigration(database: string, folder: string, now: Date): Promise<string> {
  const stem = path.basename(database).replace(/\.[^.]*$/, '')
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 17)
  const copy = path.join(folder, `${stem}-before-migration-${stamp}.db`)
  await copySqliteFile(database, copy)
  const own = (await readdir(folder)).filter((name) => name.startsWith(`${stem}-before-migration-`)).sort()
  await Promise.all(own.slice(0, -kept).map((name) => rm(path.join(folder, name))))
  return copy
}
