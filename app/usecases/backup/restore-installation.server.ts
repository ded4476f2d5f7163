import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { engineOf, sqliteFileOf } from '~/persistence/adapters.server'
import { problemOfSqliteFile, restoreSqliteFile } from '~/persistence/backup.server'
import { copyDatabase, emptyDatabase } from '~/persistence/copies/copy-database.server'
import { problemOfBackup, unpackFiles } from '~/persistence/copies/packed-files.server'
import { problemOfSeal } from '~/persistence/copies/seal.server'
import { openDatabase, openMigratedDatabase } from '~/persistence/database.server'
import { migrate } from '~/persistence/migrate.server'
import { listSecretariats } from '~/persistence/secretariats.server'
import { filesFolderOf } from '~/persistence/stored-files.server'
import { countUsers } from '~/persistence/users.server'

export interface RestoreOrder {
  file: string
  url: string
  dataFolder: string
  /** Puts the backup over a database that is not empty. */
  isForced: boolean
  now: Date
}

export type RestoreResult =
  | { ok: true; files: number }
  | { ok: false; reason: 'notEmpty' }
  | { ok: false; reason: 'notSound'; problem: string }

/**
 * Puts a backup back, verified first, and brought to today's schema before anything is overwritten. Refused
 * where the database is not empty, unless forced.
 */
export async function restoreInstallation(order: RestoreOrder): Promise<RestoreResult> {
  const { file, url, dataFolder, isForced, now } = order
  const problem = existsSync(file)
    ? ((await problemOfBackup(file)) ?? problemOfSqliteFile(file) ?? problemOfSeal(file))
    : 'there is no such file'
  if (problem) return { ok: false, reason: 'notSound', problem }
  if (!isForced && !(await isEmpty(url, order))) return { ok: false, reason: 'notEmpty' }
  const folder = await mkdtemp(path.join(tmpdir(), 'ankerplan-restore-'))
  const copy = path.join(folder, 'backup.db')
  try {
    await copyFile(file, copy)
    const files = await unpackFiles(copy, filesFolderOf(dataFolder))
    await migrate(`file:${copy}`, { backupFolder: folder, now })
    if (engineOf(url) === 'sqlite') {
      await mkdir(path.dirname(sqliteFileOf(url)), { recursive: true })
      await restoreSqliteFile(copy, sqliteFileOf(url))
    } else await restoreInto(url, copy, order)
    return { ok: true, files }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function isEmpty(url: string, order: RestoreOrder): Promise<boolean> {
  if (engineOf(url) === 'sqlite' && !existsSync(sqliteFileOf(url))) return true
  const { database } = await openMigratedDatabase(url, backupsOf(order))
  try {
    const secretariats = await listSecretariats(database.client)
    return secretariats.length + (await countUsers(database.client)) === 0
  } finally {
    await database.close()
  }
}

async function restoreInto(url: string, copy: string, order: RestoreOrder): Promise<void> {
  const source = await openDatabase(`file:${copy}`)
  const { database: target } = await openMigratedDatabase(url, backupsOf(order))
  try {
    await copyDatabase(source, target, emptyDatabase)
  } finally {
    await Promise.all([source.close(), target.close()])
  }
}

function backupsOf({ dataFolder, now }: RestoreOrder): { backupFolder: string; now: Date } {
  return { backupFolder: path.join(dataFolder, 'backups'), now }
}
