import path from 'node:path'
import type { SecretariatId } from '~/domain/access/secretariat-id'
import { EnvironmentProblem, readEnvironment } from '~/env.server'
import type { Database } from '~/persistence/database.server'
import { openMigratedDatabase } from '~/persistence/database.server'
import { MigrationFailed } from '~/persistence/migrate.server'
import type { SecretariatSummary } from '~/persistence/secretariats.server'
import { listSecretariats } from '~/persistence/secretariats.server'
import type { Arguments } from './arguments'
import { textOf } from './arguments'
import type { Terminal } from './outcome'
import { Misused, Refused } from './outcome'

/** The environment the server would see. Throws Misused where it is not usable. */
export function environmentOf(terminal: Terminal): ReturnType<typeof readEnvironment> {
  try {
    return readEnvironment(terminal.env)
  } catch (error) {
    if (error instanceof EnvironmentProblem) throw new Misused(error.message)
    throw error
  }
}

/** Opens the database the environment names, made and migrated where needed, and closes it after the work. */
export async function withDatabase<T>(
  terminal: Terminal,
  work: (database: Database, dataFolder: string) => Promise<T>,
): Promise<T> {
  const { DATABASE_URL, DATA_DIR } = environmentOf(terminal)
  const backupFolder = path.join(DATA_DIR, 'backups')
  const { database, outcome } = await openMigratedDatabase(DATABASE_URL, {
    backupFolder,
    now: terminal.now,
  }).catch((error: unknown) => {
    if (error instanceof MigrationFailed) throw new Refused(error.message)
    throw error
  })
  if (outcome.copy) terminal.stderr(`The database from before is kept at ${outcome.copy}.\n`)
  try {
    return await work(database, DATA_DIR)
  } finally {
    await database.close()
  }
}

/** The secretariat that `--secretariat` names, or the only one; null where there is none at all. */
export async function findSecretariat(
  database: Database,
  given: Arguments,
): Promise<{ chosen: SecretariatSummary | null; name: string | undefined }> {
  const all = await listSecretariats(database.client)
  const name = textOf(given, 'secretariat')
  if (name !== undefined) return { chosen: all.find((one) => one.name === name) ?? null, name }
  if (all.length > 1) {
    throw new Misused(
      `There are several secretariats. Choose one with --secretariat: ${all.map((one) => one.name).join(' · ')}`,
    )
  }
  return { chosen: all[0] ?? null, name }
}

/** The same for a command that needs one. Throws Misused where there is none by the name, Refused where there is none. */
export async function chooseSecretariat(database: Database, given: Arguments): Promise<SecretariatId> {
  const { chosen, name } = await findSecretariat(database, given)
  if (chosen) return chosen.id
  if (name !== undefined) throw new Misused(`There is no secretariat ${name}.`)
  throw new Refused('There is no secretariat yet. Import a workbook, or load the demo.')
}
