import { randomBytes } from 'node:crypto'
import { copyFile, rm } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import type { Database } from '../../app/persistence/database.server'
import { openDatabase } from '../../app/persistence/database.server'

/**
 * A migrated, empty database of the test's own, on the engine under test. It is closed and removed when the
 * test is over. `url` serves programs that open it themselves.
 */
export async function freshDatabase(): Promise<Database> {
  const { url, remove } = await copyOfTemplate()
  const database = await openDatabase(url)
  onTestFinished(async () => {
    await database.close()
    await remove()
  })
  return database
}

/** The address of such a database, not opened. The test closes what it opens before it ends. */
export async function freshDatabaseUrl(): Promise<string> {
  const { url, remove } = await copyOfTemplate()
  onTestFinished(remove)
  return url
}

interface Copy {
  readonly url: string
  readonly remove: () => Promise<void>
}

function copyOfTemplate(): Promise<Copy> {
  const template = inject('databaseTemplate')
  const name = `${template.prefix}_${randomBytes(6).toString('hex')}`
  return template.engine === 'sqlite' ? sqliteCopy(template.url, name) : postgresqlCopy(template.url, name)
}

async function sqliteCopy(templateUrl: string, name: string): Promise<Copy> {
  const template = templateUrl.replace(/^file:/, '')
  const file = path.join(path.dirname(template), `${name}.db`)
  await copyFile(template, file)
  const remove = async () => {
    for (const ending of ['', '-wal', '-shm']) await rm(`${file}${ending}`, { force: true })
  }
  return { url: `file:${file}`, remove }
}

/** Databases that a test of this file has left empty: emptying one takes a tenth of making one. */
const emptied: string[] = []

async function postgresqlCopy(templateUrl: string, name: string): Promise<Copy> {
  const server = process.env.TEST_POSTGRES_URL!
  const url = new URL(templateUrl)
  const templateName = url.pathname.slice(1)
  const known = emptied.pop()
  if (!known) await run(server, `CREATE DATABASE ${name} TEMPLATE ${templateName}`)
  url.pathname = `/${known ?? name}`
  const own = url.toString()
  const remove = async () => {
    if (await empty(own, templateUrl)) emptied.push(known ?? name)
    else await run(server, `DROP DATABASE ${known ?? name} WITH (FORCE)`)
  }
  return { url: own, remove }
}

const tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"

/** Takes every row away. False where the test has changed more than rows, or the user may not look past foreign keys. */
async function empty(url: string, templateUrl: string): Promise<boolean> {
  try {
    templateTables ??= await names(templateUrl)
    const own = await names(url)
    if (own.join() !== templateTables.join()) return false
    const rows = own
      .filter((table) => table !== '_prisma_migrations')
      .map((table) => `DELETE FROM "${table}";`)
    await run(url, `SET session_replication_role = replica; ${rows.join(' ')}`)
    return true
  } catch {
    return false
  }
}

let templateTables: string[] | undefined

async function names(url: string): Promise<string[]> {
  return (await run(url, tables)).map((row) => String(row.tablename))
}

async function run(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows ?? []
  } finally {
    await client.end()
  }
}
