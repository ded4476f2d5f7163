import path from 'node:path'
import type { Day } from '~/domain/calendar/day'
import { day } from '~/domain/calendar/day'
import { dayInCopenhagen, instant } from '~/domain/calendar/instant'
import type { Environment } from '~/env.server'
import type { Database } from '~/persistence/database.server'
import { openMigratedDatabase, setDatabase } from '~/persistence/database.server'
import { listSecretariats } from '~/persistence/secretariats.server'
import { ensureFirstLeaderCode } from '~/usecases/access/ensure-first-leader-code.server'
import { findLoneDemo, needsFirstLeader } from '~/usecases/access/load-entrance.server'
import { sweepAccess } from '~/usecases/access/sweep-access.server'
import { loadDemo } from '~/usecases/demo/load-demo.server'

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

/** Opens the database the server works on: migrated, with the demo where it may be and nothing else is. */
export async function openInstallation(env: Environment): Promise<Installation> {
  const started = new Date()
  const now = instant(started)
  const { database, outcome } = await openMigratedDatabase(env.DATABASE_URL, {
    backupFolder: backupFolderOf(env),
    now: started,
  })
  if (outcome.copy) process.stderr.write(`The database from before is kept at ${outcome.copy}.\n`)
  setDatabase(database)

  const fixedToday = env.ANKERPLAN_TODAY === undefined ? undefined : day(env.ANKERPLAN_TODAY)
  const today = fixedToday ?? dayInCopenhagen(now)
  const isEmpty = (await listSecretariats(database.client)).length === 0
  if (isEmpty && env.demoAllowed && (await needsFirstLeader(database.client))) {
    await loadDemo(database, { today, now })
  }

  const secretariats = await listSecretariats(database.client)
  if (fixedToday && !(secretariats.length > 0 && secretariats.every(({ isDemo }) => isDemo))) {
    await database.close()
    throw new StartRefused(
      'ANKERPLAN_TODAY stands in for the clock in the demo only. Take it away: this database holds more, or less.',
    )
  }
  await sweepAccess({ db: database, now })
  const code = await ensureFirstLeaderCode({ db: database, now })
  const isLoneDemo = (await findLoneDemo(database.client)) !== null && env.demoAllowed
  return {
    database,
    // Whoever reaches the demo can sign in as anybody, so it stays on this machine.
    hostname: secretariats.some(({ isDemo }) => isDemo) ? '127.0.0.1' : (env.HOST ?? '127.0.0.1'),
    fixedToday,
    signIn: (url) => {
      if (code) return `Nobody can sign in yet. Open ${url}/kom-i-gang with this code: ${code}`
      return isLoneDemo
        ? `This is the demo: ${url}/login has a button for each role.`
        : `Sign in: ${url}/login`
    },
  }
}
