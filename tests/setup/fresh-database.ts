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

async function copyOfTemplate(): Promise<{ url: string; remove: () => Promise<void> }> {
  const template = inject('databaseTemplate')
  const name = `ankerplan_test_${randomBytes(6).toString('hex')}`
  if (template.engine === 'sqlite') {
    const file = path.join(template.folder, `${name}.db`)
    await copyFile(template.url.replace(/^file:/, ''), file)
    const remove = async () => {
      for (const ending of ['', '-wal', '-shm']) await rm(`${file}${ending}`, { force: true })
    }
    return { url: `file:${file}`, remove }
  }
  const url = new URL(template.url)
  const templateName = url.pathname.slice(1)
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${templateName}`)
  url.pathname = `/${name}`
  return { url: url.toString(), remove: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) }
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TEST_POSTGRES_URL })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
