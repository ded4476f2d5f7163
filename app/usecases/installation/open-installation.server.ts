import path from 'node:path'
import type { Day } from '~/domain/calendar/day'
import { day } from '~/domain/calendar/day'
import type { Environment } from '~/env.server'
import type { Database } from '~/persistence/database.server'
import { openMigratedDatabase, setDatabase } from '~/persistence/database.server'
import { countInstallation } from '~/persistence/installation.server'

/** The environment asks for something that this installation's data does not allow. */
export class StartRefused extends Error {}

export interface Installation {
  readonly database: Database
  readonly hostname: string
  readonly fixedToday: Day | undefined
  /** What a person at the terminal needs to sign in at an address. */
  readonly signIn: (url: string) => string
}

export function backupFolderOf(env: Pick<Environment, 'DATA_DIR'>): string {
  return path.join(env.DATA_DIR, 'backups')
}

/** Opens the database the server works on: migrated, with the demo where it may be and is missing. */
export async function openInstallation(env: Environment): Promise<Installation> {
  const now = new Date()
  const { database, outcome } = await openMigratedDatabase(env.DATABASE_URL, {
    backupFolder: backupFolderOf(env),
    now,
  })
  if (outcome.copy) process.stderr.write(`The database from before is kept at ${outcome.copy}.\n`)
  setDatabase(database)
  const counts = await countInstallation(database.client)
  const isOnlyDemo = counts.secretariats === counts.demoSecretariats
  if (env.ANKERPLAN_TODAY !== undefined && !isOnlyDemo) {
    throw new StartRefused(
      'ANKERPLAN_TODAY stands in for the clock in the demo only. Take it away: this database has a secretariat of its own.',
    )
  }
  const hasDemo = counts.demoSecretariats > 0
  return {
    database,
    // Whoever reaches the demo can sign in as anybody, so it stays on this machine.
    hostname: hasDemo ? '127.0.0.1' : (env.HOST ?? '127.0.0.1'),
    fixedToday: env.ANKERPLAN_TODAY === undefined ? undefined : day(env.ANKERPLAN_TODAY),
    signIn: (url) =>
      hasDemo ? `The demo: ${url}/login has a button for each role.` : `Sign in: ${url}/login`,
  }
}
