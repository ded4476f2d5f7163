import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../app/persistence/migrate.server'
import type { TestEngine } from './test-engine'
import { testEngine } from './test-engine'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: { engine: TestEngine; url: string; folder: string; prefix: string }
  }
}

/** Migrates one database before the first test; every test then gets a copy of it. */
export default async function setup(project: TestProject) {
  const engine = testEngine()
  const folder = await mkdtemp(path.join(tmpdir(), 'ankerplan-test-'))
  const url =
    engine === 'sqlite'
      ? `file:${path.join(folder, 'template.db')}`
      : await postgresqlTemplate(await historyHash())
  await migrate(url, { backupFolder: folder, now: new Date() })
  const prefix = `ankerplan_test_${randomBytes(3).toString('hex')}`
  project.provide('databaseTemplate', { engine, url, folder, prefix })
  return async () => {
    if (engine === 'postgresql') await dropDatabases(prefix)
    await rm(folder, { recursive: true, force: true })
  }
}

/** Takes away what the run has left on a server that was there before it. A cluster of the tests' own goes as a whole. */
async function dropDatabases(prefix: string): Promise<void> {
  if (process.env.TEST_POSTGRES_IS_OWN === '1') return
  const client = new pg.Client({ connectionString: process.env.TEST_POSTGRES_URL })
  await client.connect()
  try {
    const found = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of found.rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`)
  } finally {
    await client.end()
  }
}

async function historyHash(): Promise<string> {
  const root = path.join('prisma', 'migrations', 'postgresql')
  const hash = createHash('sha256')
  for (const name of (await readdir(root)).sort()) {
    hash.update(name).update(await readFile(path.join(root, name, 'migration.sql')).catch(() => ''))
  }
  return hash.digest('hex').slice(0, 12)
}

/** A database of a history stays for the next run: its name says which one it has. */
async function postgresqlTemplate(hash: string): Promise<string> {
  const name = `ankerplan_template_${hash}`
  const server = process.env.TEST_POSTGRES_URL
  if (!server) throw new Error('TEST_ENGINE=postgresql needs TEST_POSTGRES_URL')
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${name}`)
  } finally {
    await client.end()
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.toString()
}
