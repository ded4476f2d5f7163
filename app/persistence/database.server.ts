import type { Engine } from './adapters.server'
import { engineOf, postgresqlAdapter, postgresqlPool, sharedSqliteAdapter } from './adapters.server'
import type { PrismaClient } from './generated/sqlite/client'
import type { MigrateOptions, MigrationOutcome } from './migrate.server'
import { migrate, newestMigrationOf } from './migrate.server'

/** Inside or outside a transaction: what a function of this room takes to read and write. */
export type Connection = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'
>

export interface Database {
  readonly client: PrismaClient
  readonly engine: Engine
  readonly url: string
  readonly newestMigration: string | null
  close(): Promise<void>
}

/** Waiting for a turn, and for a large import to be written. */
const transactionOptions = { maxWait: 15_000, timeout: 120_000 }

/** Opens a database without migrating it. Close it, or a PostgreSQL pool keeps the process alive. */
export async function openDatabase(url: string): Promise<Database> {
  const engine = engineOf(url)
  const newestMigration = await newestMigrationOf(engine)
  if (engine === 'sqlite') {
    const { PrismaClient } = await import('./generated/sqlite/client')
    const client = new PrismaClient({ adapter: sharedSqliteAdapter(url), transactionOptions })
    return { client, engine, url, newestMigration, close: () => client.$disconnect() }
  }
  const { PrismaClient } = await import('./generated/postgresql/client')
  const pool = postgresqlPool(url)
  const client = new PrismaClient({ adapter: postgresqlAdapter(pool), transactionOptions })
  return {
    // Both clients come from one schema and differ in the dialect they send, not in what they offer.
    client: client as unknown as PrismaClient,
    engine,
    url,
    newestMigration,
    close: async () => {
      await client.$disconnect()
      await pool.end()
    },
  }
}

/** Opens a database at today's schema; makes it where there is none. Throws MigrationFailed. */
export async function openMigratedDatabase(
  url: string,
  options: MigrateOptions,
): Promise<{ database: Database; outcome: MigrationOutcome }> {
  const outcome = await migrate(url, options)
  return { database: await openDatabase(url), outcome }
}

let opened: Database | undefined

/** Makes a database the one that the process works on. */
export function setDatabase(database: Database): void {
  opened = database
}

/** The database the process works on. Throws where none has been opened. */
export function database(): Database {
  if (!opened) throw new Error('no database has been opened')
  return opened
}

/** True while the database answers and has the newest migration that this process knew when it opened it. */
export async function isReady({ client, newestMigration }: Database): Promise<boolean> {
  try {
    const found = await client.$queryRaw<unknown[]>`
      SELECT 1 FROM _prisma_migrations WHERE migration_name = ${newestMigration} AND finished_at IS NOT NULL`
    return found.length > 0
  } catch {
    return false
  }
}

const lostCodes = new Set(['P1001', 'P1002', 'P1003', 'P1008', 'P1011', 'P1017', 'P2024'])
const lostWords =
  /ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|terminating connection|Connection terminated|timeout exceeded when trying to connect|not currently accepting|database system is (starting up|shutting down)|unable to open database file|disk I\/O error|database disk image is malformed|SQLITE_(CANTOPEN|IOERR|CORRUPT|NOTADB|FULL)|database or disk is full|is not a database/i

/** True where an error means that the database cannot be reached, not that a question to it was wrong. */
export function isDatabaseLost(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code: unknown = 'code' in cause ? cause.code : undefined
    if (typeof code === 'string' && (lostCodes.has(code) || lostWords.test(code))) return true
    if (lostWords.test(cause.message)) return true
  }
  return false
}
