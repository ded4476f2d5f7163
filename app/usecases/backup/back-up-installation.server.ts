import { existsSync } from 'node:fs'
import { chmod, rename, rm } from 'node:fs/promises'
import { sqliteFileOf } from '~/persistence/adapters.server'
import { copySqliteFile, problemOfSqliteFile } from '~/persistence/backup.server'
import { copyDatabase } from '~/persistence/copies/copy-database.server'
import { packFiles } from '~/persistence/copies/packed-files.server'
import { problemOfSeal, sealBackup } from '~/persistence/copies/seal.server'
import type { Database } from '~/persistence/database.server'
import { openMigratedDatabase } from '~/persistence/database.server'
import { filesFolderOf } from '~/persistence/stored-files.server'

/**
 * One file with the database and the stored files, consistent while the server runs, the same form from either
 * engine. It appears under its name only when it is whole and verified.
 */
export async function backUpInstallation(
  database: Database,
  { file, dataFolder, now }: { file: string; dataFolder: string; now: Date },
): Promise<{ ok: true; files: number } | { ok: false; reason: 'fileIsThere' }> {
  if (existsSync(file)) return { ok: false, reason: 'fileIsThere' }
  const unfinished = `${file}.unfinished`
  await removeSqlite(unfinished)
  try {
    if (database.engine === 'sqlite') await copySqliteFile(sqliteFileOf(database.url), unfinished)
    else await copyToSqlite(database, unfinished, now)
    const files = await packFiles(unfinished, filesFolderOf(dataFolder))
    sealBackup(unfinished)
    const problem = problemOfSqliteFile(unfinished) ?? problemOfSeal(unfinished)
    if (problem) throw new Error(`the backup is not sound: ${problem}`)
    // It holds salaries and what passwords are checked against.
    await chmod(unfinished, 0o600)
    await rename(unfinished, file)
    return { ok: true, files }
  } finally {
    await removeSqlite(unfinished)
  }
}

async function copyToSqlite(database: Database, file: string, now: Date): Promise<void> {
  const { database: copy } = await openMigratedDatabase(`file:${file}`, { backupFolder: '.', now })
  try {
    await copyDatabase(database, copy)
  } finally {
    await copy.close()
  }
}

async function removeSqlite(file: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm', '-journal', '.part'])
    await rm(`${file}${ending}`, { force: true })
}
